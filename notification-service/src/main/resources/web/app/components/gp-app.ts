import { css, html, nothing } from 'lit';
import * as api from '../api';
import { finishSignIn, session, signOut, type Session } from '../auth';
import { named, t } from '../i18n';
import { GpElement } from './element';
import { shared } from './shared';
import './gp-desk';
import './gp-feed';
import './gp-header';
import './gp-problem';
import './gp-sign-in';

/** The page: who is signed in, and what that role gets to see. */
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
      main {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--gp-gap);
        max-width: 1680px;
        margin: 0 auto;
        padding: 10px 20px 20px;
      }
      main:focus {
        outline: none;
      }
      .message {
        max-width: 46rem;
        padding: 24px 28px;
      }
      .message h2,
      .message p + p {
        margin-block: 0 8px;
      }
      gp-feed {
        height: 75vh;
      }
      footer {
        max-width: 1680px;
        margin: 0 auto;
        padding: 0 20px 20px;
      }
      @media (max-width: 640px) {
        main {
          padding: 10px 10px 16px;
        }
        footer {
          padding: 0 14px 20px;
        }
      }
    `,
  ];

  async connectedCallback() {
    super.connectedCallback();
    window.addEventListener('gp-session', () => this.restore());
    try {
      await finishSignIn();
    } catch (cause) {
      this.failure = cause instanceof Error ? cause.message : String(cause);
    }
    this.ready = true;
    this.restore();
  }

  /** Takes up the session of this tab and watches its end. */
  private restore() {
    this.session = session();
    clearTimeout(this.expiry);
    if (this.session) {
      const left = this.session.expiresAt - Date.now();
      this.expiry = setTimeout(() => this.restore(), Math.min(left, 2 ** 31 - 1));
    }
  }

  render() {
    return html`
      <button class="skip" @click=${this.toContent}>${t('app.skip')}</button>
      <gp-header .session=${this.session} @gp-sign-out=${this.leave}></gp-header>
      <main tabindex="-1" @gp-moved=${this.toContent} @gp-clock=${this.clockKnown}>
        ${this.ready ? this.content() : nothing}
      </main>
      ${this.session ? html`<footer class="quiet small">${t('proposed.note')}</footer>` : nothing}
    `;
  }

  private content() {
    const known = this.session;
    if (!known) {
      return html`<gp-sign-in .failure=${this.failure}></gp-sign-in>`;
    }
    return known.region
      ? html`<gp-desk .session=${known} .own=${known.region}></gp-desk>`
      : this.withoutTerritory(known);
  }

  private withoutTerritory(known: Session) {
    const roles = known.roles.map((role) => named('role', role)).join(' · ') || '—';
    return html`<section class="panel message" aria-labelledby="none">
        <h2 id="none">${t('scope.none.title')}</h2>
        <p>${t('scope.none.detail', roles)}</p>
        ${known.enterprise ? html`<p>${t('scope.enterprise.detail', known.enterprise)}</p>` : nothing}
      </section>
      ${known.enterprise ? html`<gp-feed></gp-feed>` : nothing}`;
  }

  private toContent() {
    this.renderRoot.querySelector<HTMLElement>('main')!.focus();
  }

  /** The bar shows the platform's time, which has just become known. */
  private clockKnown() {
    this.renderRoot.querySelector<GpElement>('gp-header')!.requestUpdate();
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

customElements.define('gp-app', GpApp);
