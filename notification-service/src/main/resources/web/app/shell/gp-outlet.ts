import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import type { Session } from '../core/auth';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import '../parts/gp-problem';
import { pages, type Page, type Parameters } from '../core/pages';
import { t as common } from '../core/i18n';
import { t } from './texts';

/** The page at the address: its heading, its script when it is there, or why it is not shown. */
class GpOutlet extends GpElement {
  static properties = {
    page: { attribute: false },
    parameters: { attribute: false },
    session: { attribute: false },
    loaded: { state: true },
    problem: { state: true },
  };
  declare page: Page | undefined;
  declare parameters: Parameters;
  declare session: Session;
  declare private loaded: Page | undefined;
  declare private problem: api.Problem | undefined;

  private readonly counted = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('gp-badges', this.counted);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('gp-badges', this.counted);
  }

  static styles = [
    shared,
    css`
      h1 {
        margin: 2px 0 10px;
        font-size: 1.125rem;
        font-weight: 600;
      }
      .message {
        padding: 24px 28px;
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('page')) {
      void this.fetch(this.page);
    }
    const waiting = pages().reduce((sum, one) => sum + (one.badge?.() ?? 0), 0);
    const name = this.page ? `${this.page.title()} · ${common('app.name')}` : common('app.name');
    document.title = waiting ? `(${waiting}) ${name}` : name;
  }

  render() {
    if (!this.page) {
      return this.message(t('page.missing'));
    }
    if (this.page.open && !this.page.open(this.session)) {
      return this.message(t('page.forbidden'));
    }
    return html`<h1>${this.page.title()}</h1>
      ${this.problem
        ? html`<gp-problem .problem=${this.problem} @gp-retry=${() => this.fetch(this.page)}></gp-problem>`
        : nothing}
      ${this.loaded === this.page
        ? this.page.render(this.parameters, this.session)
        : html`<p class="quiet">${common('loading')}</p>`}`;
  }

  private message(text: string) {
    return html`<section class="panel message"><h1>${text}</h1>
      <a href="#/">${t('page.home')}</a></section>`;
  }

  /** A script may be gone when the desk was renewed meanwhile: then only a reload brings the new one. */
  private async fetch(page: Page | undefined) {
    this.problem = undefined;
    try {
      await page?.load?.();
      if (page === this.page) {
        this.loaded = page;
      }
    } catch {
      if (page === this.page) {
        this.problem = new api.Problem(0, t('page.stale'), '');
      }
    }
  }
}

customElements.define('gp-outlet', GpOutlet);
