import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import { beginSignIn, expired } from '../core/auth';
import { t } from '../core/i18n';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import '../../citizen/gp-public-links';

/** The door: says what is behind it and leads to the issuer's sign-in page. */
class GpSignIn extends GpElement {
  static properties = { failure: {}, busy: { state: true } };
  /** Why the last attempt did not succeed. */
  declare failure: string;
  declare private busy: boolean;

  constructor() {
    super();
    this.failure = '';
    this.busy = false;
  }

  static styles = [
    shared,
    css`
      .card {
        max-width: 27rem;
        margin: 12vh auto 0;
        padding: 28px 28px 32px;
        border-top: 3px solid var(--gp-dark);
      }
      h2 {
        font-size: 1.25rem;
        margin-bottom: 8px;
      }
      p {
        margin-bottom: 18px;
      }
      .note {
        padding: 8px 12px;
        border-inline-start: 3px solid var(--gp-warning-line);
        background: var(--gp-warning-quiet);
        overflow-wrap: anywhere;
      }
      button {
        width: 100%;
        min-height: 42px;
        font-weight: 600;
        color: var(--gp-ink-on-dark);
        background: var(--gp-accent);
        border-color: var(--gp-accent);
      }
      button:hover {
        background: var(--gp-dark);
      }
    `,
  ];

  render() {
    return html`<section class="card panel" aria-labelledby="title">
      <h2 id="title">${t('app.desk')}</h2>
      <p class="quiet">${t('sign-in.explain')}</p>
      <div role="status">
        ${expired() && !this.failure ? html`<p class="note">${t('sign-in.expired')}</p>` : nothing}
      </div>
      <div role="alert">
        ${this.failure
          ? html`<p class="note">${t('sign-in.failed', this.failure)}</p>`
          : nothing}
      </div>
      <button ?disabled=${this.busy} @click=${this.begin}>
        ${this.busy ? t('sign-in.busy') : t('sign-in.action')}
      </button>
    </section>
      <gp-public-links></gp-public-links>`;
  }

  private async begin() {
    this.busy = true;
    this.failure = '';
    try {
      await beginSignIn(await api.signIn());
    } catch (cause) {
      this.failure = cause instanceof Error ? cause.message : String(cause);
      this.busy = false;
    }
  }
}

customElements.define('gp-sign-in', GpSignIn);
