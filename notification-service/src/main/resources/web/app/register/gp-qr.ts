import { css, html, svg } from 'lit';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { qr } from './qr';
import { t } from './texts';

/** Light modules around the code, without which no reader finds it. */
const MARGIN = 4;

/** The code to be posted at a unit: whoever scans it sees the unit's public page. */
class GpQr extends GpElement {
  static properties = { no: {} };
  declare no: string;

  static styles = [
    shared,
    css`
      figure {
        display: flex;
        flex-wrap: wrap;
        gap: 16px;
        align-items: center;
        margin: 0;
      }
      svg {
        width: 13rem;
        height: 13rem;
        background: #fff;
      }
      figcaption {
        flex: 1 1 16rem;
        display: grid;
        gap: 8px;
      }
      .no {
        font-size: var(--gp-text-large);
        font-weight: 600;
        overflow-wrap: anywhere;
      }
    `,
  ];

  render() {
    const address = `${location.origin}/unit.html?no=${encodeURIComponent(this.no)}`;
    const modules = qr(address);
    const size = modules.length + 2 * MARGIN;
    const path = modules
      .flatMap((row, y) =>
        row.map((dark, x) => (dark ? `M${x + MARGIN} ${y + MARGIN}h1v1h-1z` : '')),
      )
      .join('');
    return html`<figure>
      <svg
        viewBox="0 0 ${size} ${size}"
        shape-rendering="crispEdges"
        role="img"
        aria-label=${t('qr.label', this.no)}
      >
        ${svg`<path d=${path}></path>`}
      </svg>
      <figcaption>
        <span class="no">${this.no}</span>
        <span>${t('qr.explain')}</span>
        <a href=${address} target="_blank" rel="noopener">${t('qr.open')}</a>
      </figcaption>
    </figure>`;
  }
}

customElements.define('gp-qr', GpQr);
