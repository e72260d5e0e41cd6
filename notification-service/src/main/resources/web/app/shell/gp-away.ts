import { css, html, nothing } from 'lit';
import { asOf, away, NETWORK } from '../core/network';
import { POSTS, unsentPosts } from '../core/posts';
import { to } from '../core/router';
import { minute } from '../core/time';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { t } from './texts';

/** Says that there is no network, as of when the page is then, and what waits to be sent. */
class GpAway extends GpElement {
  static styles = [
    shared,
    css`
      p {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 14px;
        padding: 6px 20px;
        color: var(--gp-warning);
        background: var(--gp-warning-quiet);
      }
    `,
  ];

  private readonly changed = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener(NETWORK, this.changed);
    window.addEventListener(POSTS, this.changed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener(NETWORK, this.changed);
    window.removeEventListener(POSTS, this.changed);
  }

  render() {
    const read = asOf();
    const unsent = unsentPosts();
    return html`<div role="status">
      ${away()
        ? html`<p>
            <span>${t('away.now')}</span>
            ${read ? html`<span>${t('away.as-of', minute(read))}</span>` : nothing}
            ${unsent ? html`<a href=${to('/waiting')}>${t('away.posts', unsent)}</a>` : nothing}
          </p>`
        : nothing}
    </div>`;
  }
}

customElements.define('gp-away', GpAway);
