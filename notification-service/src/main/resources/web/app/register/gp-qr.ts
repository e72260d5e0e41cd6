import { css, html } from 'lit';
import { GpElement } from '../parts/element';
import '../parts/gp-photo';
import { shared } from '../parts/shared';
import { t } from './texts';

/** The code to be posted at a unit: whoever scans it sees the unit's public page. */
class GpQr extends GpElement {
  static properties = { of: {}, no: {} };
  /** Id of the unit. */
  declare of: string;
  /** Its number. */
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
      gp-photo {
        width: 13rem;
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
    const site = location.origin;
    return html`<figure>
      <gp-photo
        .href=${`/equipment/v1/equipment/${this.of}/sign?${new URLSearchParams({ site })}`}
        .name=${t('qr.label', this.no)}
      ></gp-photo>
      <figcaption>
        <span class="no">${this.no}</span>
        <span>${t('qr.explain')}</span>
        <a href="${site}/unit.html?${new URLSearchParams({ no: this.no })}" target="_blank" rel="noopener"
          >${t('qr.open')}</a
        >
      </figcaption>
    </figure>`;
  }
}

customElements.define('gp-qr', GpQr);
