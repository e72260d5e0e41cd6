import { css, html } from 'lit';
import * as api from '../core/api';
import { GpElement } from './element';
import { shared } from './shared';

/** A photo that only somebody signed in may fetch: it comes with the token, not by its address. */
class GpPhoto extends GpElement {
  static properties = { href: {}, name: {}, source: { state: true } };
  declare href: string;
  declare name: string;
  declare private source: string;

  constructor() {
    super();
    this.source = '';
  }

  static styles = [
    shared,
    css`
      img,
      .waiting {
        display: block;
        width: 100%;
        min-height: 60px;
        max-height: 14rem;
        object-fit: cover;
        border-radius: 3px;
        background: var(--gp-line-quiet);
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('href')) {
      this.source = '';
      void this.load(this.href);
    }
  }

  private async load(href: string) {
    const response = await api.sent(href, { headers: { Accept: 'image/*' } });
    const reader = new FileReader();
    reader.onload = () => (this.source = String(reader.result));
    reader.readAsDataURL(await response.blob());
  }

  render() {
    return this.source
      ? html`<img src=${this.source} alt=${this.name} />`
      : html`<span class="waiting"></span>`;
  }
}

customElements.define('gp-photo', GpPhoto);
