import { css, html, nothing } from 'lit';
import type { Session } from '../core/auth';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { pages, type Page, type Section } from '../core/pages';
import { here, Placed, to } from '../core/router';
import { count } from '../core/i18n';
import { t } from './texts';

const SECTIONS: readonly Section[] = [
  'work',
  'supervision',
  'checks',
  'inspection',
  'register',
  'firms',
  'people',
  'cylinders',
  'statistics',
  'administration',
];

/** The menu: what is registered and of use to who is signed in; folded away on a small screen. */
class GpMenu extends GpElement {
  static properties = { session: { attribute: false }, unfolded: { state: true } };
  declare session: Session;
  declare private unfolded: boolean;

  constructor() {
    super();
    new Placed(this);
    this.unfolded = false;
    window.addEventListener('gp-badges', () => this.requestUpdate());
  }

  static styles = [
    shared,
    css`
      :host {
        min-width: 0;
      }
      nav {
        padding: 10px 6px 10px 10px;
      }
      h2 {
        padding: 10px 8px 3px;
        font-size: var(--gp-text-small);
        font-weight: 600;
        color: var(--gp-ink-quiet);
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      a {
        display: flex;
        gap: 6px;
        justify-content: space-between;
        padding: 5px 8px;
        border-radius: var(--gp-radius);
        color: var(--gp-ink);
        text-decoration: none;
      }
      a:hover {
        background: var(--gp-accent-quiet);
      }
      a[aria-current] {
        font-weight: 600;
        color: var(--gp-accent);
        background: var(--gp-accent-quiet);
      }
      .badge {
        min-width: 1.6em;
        padding: 0 5px;
        border-radius: 0.8em;
        font-size: var(--gp-text-small);
        font-weight: 600;
        text-align: center;
        color: #fff;
        background: var(--gp-severe);
      }
      .fold {
        display: none;
      }
      @media (max-width: 900px) {
        .fold {
          display: block;
          width: calc(100% - 16px);
          margin: 8px 8px 0;
          text-align: start;
        }
        nav.folded {
          display: none;
        }
        a {
          min-height: 44px;
          align-items: center;
        }
      }
    `,
  ];

  render() {
    const path = here().path;
    return html`<button
        class="fold"
        aria-expanded=${this.unfolded}
        aria-controls="menu"
        @click=${() => (this.unfolded = !this.unfolded)}
      >
        ☰ ${t('menu')}
      </button>
      <nav id="menu" class=${this.unfolded ? '' : 'folded'} aria-label=${t('menu')}>
        ${SECTIONS.map((section) => this.section(section, path))}
      </nav>`;
  }

  private section(section: Section, path: string) {
    const own = pages().filter(
      (one) => one.section === section && (one.open?.(this.session) ?? true),
    );
    return own.length
      ? html`<h2>${t(`section.${section}`)}</h2>
          <ul>
            ${own.map((one) => html`<li>${this.link(one, path)}</li>`)}
          </ul>`
      : nothing;
  }

  private link(one: Page, path: string) {
    const current = path === one.path || path.startsWith(`${one.path}/`);
    const badge = one.badge?.() ?? 0;
    return html`<a
      href=${to(one.path)}
      aria-current=${current ? 'page' : nothing}
      @click=${() => (this.unfolded = false)}
      >${one.title()}${badge ? html`<span class="badge">${count(badge)}</span>` : nothing}</a
    >`;
  }
}

customElements.define('gp-menu', GpMenu);
