import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import { expired, finishSignIn, identify, renew, session, signOut, type Session } from '../core/auth';
import { forgetAnswers } from '../core/answers';
import { away, NETWORK } from '../core/network';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { pageAt, pages } from '../core/pages';
import { here, Placed } from '../core/router';
import { t } from '../core/i18n';
import './gp-away';
import './gp-header';
import './gp-menu';
import './gp-outlet';
import './gp-renewal';
import './gp-sign-in';

/** How often a session is looked at that goes on without a network. */
const A_MINUTE = 60_000;

/** The desk: who is signed in, the menu, and the page at the address. */
class GpApp extends GpElement {
  static properties = {
    session: { state: true },
    failure: { state: true },
    ready: { state: true },
  };
  declare private session: Session | null;
  declare private failure: string;
  declare private ready: boolean;

  private expiry: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new Placed(this);
    this.session = null;
    this.failure = '';
    this.ready = false;
  }

  static styles = [
    shared,
    css`
      .skip {
        position: absolute;
        inset-inline-start: -9999px;
      }
      .skip:focus {
        inset: 8px auto auto 8px;
        z-index: 1;
      }
      .frame {
        display: grid;
        grid-template-columns: 11.5rem minmax(0, 1fr);
        max-width: 1920px;
        margin: 0 auto;
      }
      main {
        min-width: 0;
        padding: 10px 18px 18px;
      }
      .frame.single {
        grid-template-columns: minmax(0, 1fr);
      }
      main:focus {
        outline: none;
      }
      footer {
        padding: 0 18px 18px;
      }
      @media (max-width: 900px) {
        .frame {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      @media (max-width: 640px) {
        main {
          padding: 8px 8px 16px;
        }
        footer {
          padding: 0 12px 18px;
        }
      }
    `,
  ];

  async connectedCallback() {
    super.connectedCallback();
    window.addEventListener('gp-session', () => this.restore());
    window.addEventListener(NETWORK, () => void this.networked());
    try {
      await finishSignIn();
      await identify();
    } catch (cause) {
      this.failure = cause instanceof Error ? cause.message : String(cause);
    }
    this.ready = true;
    this.restore();
    if (this.session) {
      void forgetAnswers(this.session.subject).catch(() => undefined);
    }
  }

  /** Who went on without a network is asked to sign in again only where the issuer wants it. */
  private async networked() {
    if (!away() && expired()) {
      await renew(api.signIn);
    }
    this.restore();
  }

  /** Takes up the session of this tab and watches its end. */
  private restore() {
    const known = session();
    if (JSON.stringify(known) !== JSON.stringify(this.session)) {
      this.session = known;
    }
    clearTimeout(this.expiry);
    if (this.session) {
      const left = Math.max(this.session.expiresAt - Date.now(), A_MINUTE);
      this.expiry = setTimeout(() => this.restore(), Math.min(left, 2 ** 31 - 1));
    }
  }

  render() {
    const known = this.session;
    return html`
      <button class="skip" @click=${this.toContent}>${t('app.skip')}</button>
      <gp-header .session=${known} @gp-sign-out=${this.leave}></gp-header>
      ${known ? html`<gp-away></gp-away>` : nothing}
      ${known ? html`<gp-renewal .session=${known}></gp-renewal>` : nothing}
      <div class="frame ${known ? '' : 'single'}">
        ${known ? html`<gp-menu .session=${known}></gp-menu>` : nothing}
        <div>
          <main tabindex="-1" @gp-moved=${this.toContent}>
            ${this.ready ? this.content() : nothing}
          </main>
          ${known ? html`<footer class="quiet small">${t('proposed.note')}</footer>` : nothing}
        </div>
      </div>
    `;
  }

  private content() {
    const known = this.session;
    if (!known) {
      return html`<gp-sign-in .failure=${this.failure}></gp-sign-in>`;
    }
    const asked = here().path;
    const path = asked === '/' ? first(known) : asked;
    const found = pageAt(path);
    return html`<gp-outlet .page=${found?.page} .parameters=${found?.parameters} .session=${known}></gp-outlet>`;
  }

  private toContent() {
    this.renderRoot.querySelector<HTMLElement>('main')!.focus();
  }

  private async leave() {
    try {
      await signOut(api.signIn);
    } catch {
      // The token is forgotten already; only the issuer could not be told.
      this.restore();
    }
  }
}

/** Where somebody begins: the first page of the menu that is for him. */
const first = (session: Session) =>
  pages().find((one) => one.section && (one.open?.(session) ?? true))?.path ?? '/';

customElements.define('gp-app', GpApp);
