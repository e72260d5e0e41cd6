import { css, html } from 'lit';
import { GpElement } from '../app/parts/element';
import { shared } from '../app/parts/shared';
import { t, type TextKey } from '../app/core/i18n';

const PAGES: readonly (readonly [string, TextKey])[] = [
  ['/report.html', 'public.report'],
  ['/listed.html', 'public.listed'],
  ['/draw.html', 'public.draws'],
  ['/unit.html', 'public.unit'],
  ['/cylinder.html', 'public.cylinder'],
  ['/', 'public.desk'],
];

/** The ways between the pages that need no account, and to the officers' door. */
class GpPublicLinks extends GpElement {
  static styles = [
    shared,
    css`
      nav {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: 4px 20px;
        padding: 16px;
      }
      a {
        padding: 8px 0;
      }
    `,
  ];

  render() {
    return html`<nav aria-label=${t('public.links')}>
      ${PAGES.filter(([path]) => path !== location.pathname).map(
        ([path, text]) => html`<a href=${path}>${t(text)}</a>`,
      )}
    </nav>`;
  }
}

customElements.define('gp-public-links', GpPublicLinks);
