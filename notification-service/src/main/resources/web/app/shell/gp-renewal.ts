import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import { beginSignIn, renew, type Session } from '../core/auth';
import { away } from '../core/network';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { t } from './texts';

/** When the end of a session is told, and a renewal without a question is tried. */
const BEFORE = 3 * 60_000;

/** Renews the session before it ends; where the issuer wants to see the person, says so in time. */
class GpRenewal extends GpElement {
  static properties = { session: { attribute: false }, asking: { state: true } };
  declare session: Session;
  declare private asking: boolean;

  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.asking = false;
  }

  static styles = [
    shared,
    css`
      p {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 12px;
        align-items: center;
        padding: 6px 20px;
        background: var(--gp-warning-quiet);
        border-bottom: 1px solid var(--gp-warning-line);
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('session')) {
      clearTimeout(this.timer);
      this.asking = false;
      const left = this.session.expiresAt - Date.now() - BEFORE;
      this.timer = setTimeout(() => this.try(), Math.max(0, Math.min(left, 2 ** 31 - 1)));
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  render() {
    const minutes = Math.max(1, Math.round((this.session.expiresAt - Date.now()) / 60_000));
    return this.asking && !away()
      ? html`<p role="alert">
          ${t('renewal.soon', minutes)}
          <button @click=${this.again}>${t('renewal.action')}</button>
        </p>`
      : nothing;
  }

  private async try() {
    this.asking = !(await renew(api.signIn));
  }

  private async again() {
    await beginSignIn(await api.signIn());
  }
}

customElements.define('gp-renewal', GpRenewal);
