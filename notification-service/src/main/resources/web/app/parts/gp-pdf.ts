import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import { GpElement } from './element';
import { shared } from './shared';
import './gp-problem';
import { opened } from './open';
import { t } from './texts';

/** A paper as PDF, shown where it belongs; a phone, which shows none inside a page, opens it. */
class GpPdf extends GpElement {
  static properties = { href: {}, name: {}, source: { state: true }, problem: { state: true } };
  declare href: string;
  declare name: string;
  declare private source: string;
  declare private problem: api.Problem | undefined;

  constructor() {
    super();
    this.source = '';
  }

  static styles = [
    shared,
    css`
      iframe {
        display: block;
        width: 100%;
        height: min(75vh, 60rem);
        margin-top: 8px;
        border: 1px solid var(--gp-line);
      }
    `,
  ];

  disconnectedCallback() {
    super.disconnectedCallback();
    this.fold();
  }

  render() {
    return html`<button aria-expanded=${this.source !== ''} @click=${this.toggle}>${this.name}</button>
      ${this.problem
        ? html`<gp-problem .problem=${this.problem} @gp-retry=${this.toggle}></gp-problem>`
        : nothing}
      ${this.source
        ? html`<button @click=${() => opened(this.href)}>${t('pdf.tab')}</button>
            <iframe title=${this.name} src=${this.source}></iframe>`
        : nothing}`;
  }

  private async toggle() {
    if (this.source) {
      this.fold();
      return;
    }
    this.problem = undefined;
    if (!navigator.pdfViewerEnabled) {
      await opened(this.href);
      return;
    }
    try {
      const response = await api.sent(this.href, { headers: { Accept: 'application/pdf' } });
      this.source = URL.createObjectURL(await response.blob());
    } catch (cause) {
      this.problem = api.asProblem(cause);
    }
  }

  private fold() {
    URL.revokeObjectURL(this.source);
    this.source = '';
  }
}

customElements.define('gp-pdf', GpPdf);
