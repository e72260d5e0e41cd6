import { css, html, nothing } from 'lit';
import { GpElement } from './element';
import { shared } from './shared';
import { here, Placed, to } from '../core/router';
import { t } from './texts';

interface Saved {
  readonly name: string;
  readonly query: string;
}

/** Filters of a list that somebody keeps on this device, each a link with the filters in it. */
class GpSaved extends GpElement {
  static properties = { of: {}, saved: { state: true } };
  /** Place of the list. */
  declare of: string;
  declare private saved: readonly Saved[];

  constructor() {
    super();
    new Placed(this);
    this.saved = [];
  }

  static styles = [
    shared,
    css`
      nav {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        align-items: center;
        padding-bottom: 8px;
      }
      .one {
        display: inline-flex;
        align-items: center;
        border: 1px solid var(--gp-line);
        border-radius: 14px;
        background: var(--gp-surface);
      }
      a {
        padding: 2px 4px 2px 12px;
        text-decoration: none;
      }
      a[aria-current] {
        font-weight: 600;
      }
      .one button {
        min-height: 26px;
        border: 0;
        border-radius: 14px;
        background: none;
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('of')) {
      this.saved = read(this.of);
    }
  }

  render() {
    const now = String(here().query);
    const known = this.saved.some((one) => one.query === now);
    return this.saved.length || now
      ? html`<nav aria-label=${t('saved.title')}>
          ${this.saved.length ? html`<span class="quiet small">${t('saved.title')}</span>` : nothing}
          ${this.saved.map(
            (one) =>
              html`<span class="one"
                ><a
                  href=${to(this.of, Object.fromEntries(new URLSearchParams(one.query)))}
                  aria-current=${one.query === now ? 'page' : nothing}
                  >${one.name}</a
                ><button aria-label=${t('saved.forget', one.name)} @click=${() => this.forget(one)}>
                  ×
                </button></span
              >`,
          )}
          ${now && !known
            ? html`<button @click=${() => this.keep(now)}>${t('saved.keep')}</button>`
            : nothing}
        </nav>`
      : nothing;
  }

  private keep(query: string) {
    const name = prompt(t('saved.name'))?.trim();
    if (name) {
      this.write([...this.saved.filter((one) => one.name !== name), { name, query }]);
    }
  }

  private forget(one: Saved) {
    this.write(this.saved.filter((other) => other !== one));
  }

  private write(saved: readonly Saved[]) {
    this.saved = saved;
    localStorage.setItem(key(this.of), JSON.stringify(saved));
  }
}

const key = (of: string) => `guapai.filters${of}`;

function read(of: string): readonly Saved[] {
  try {
    return JSON.parse(localStorage.getItem(key(of)) ?? '[]');
  } catch {
    return [];
  }
}

customElements.define('gp-saved', GpSaved);
