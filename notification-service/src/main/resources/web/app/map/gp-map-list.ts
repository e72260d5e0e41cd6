import { css, html, nothing } from 'lit';
import type { UnitFeature } from '../api/equipment';
import type { ApiDocument } from '../core/document';
import { count } from '../core/i18n';
import { to } from '../core/router';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { stackedTable } from '../parts/stacked-table';
import { states } from './features';
import { t } from './texts';

/** So many are listed; whoever wants the rest zooms in. */
const LISTED = 200;

/** What the map shows, as a list; `gp-map-box` tells which circle is to be entered. */
class GpMapList extends GpElement {
  static properties = {
    features: { attribute: false },
    document: { attribute: false },
    open: { state: true },
  };
  declare features: readonly UnitFeature[];
  declare document: ApiDocument;
  declare private open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  static styles = [
    shared,
    stackedTable,
    css`
      p {
        padding: 6px var(--gp-pad);
      }
      summary {
        width: max-content;
        padding: 4px var(--gp-pad) 8px;
        color: var(--gp-accent);
        cursor: pointer;
      }
      .table {
        max-height: 24rem;
        overflow: auto;
      }
    `,
  ];

  render() {
    return html`<details @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}>
      <summary>${t('list')}</summary>
      ${this.open && this.features.length
        ? html`<div class="table" tabindex="0"><table role="table">
            <thead role="rowgroup">
              <tr role="row">
                ${[t('unit'), t('state'), t('place')].map(
                  (head) => html`<th role="columnheader" scope="col">${head}</th>`,
                )}
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${this.features.slice(0, LISTED).map((feature) => this.row(feature))}
            </tbody>
          </table></div>
          ${this.features.length > LISTED ? html`<p class="small quiet">${t('more', LISTED)}</p>` : nothing}`
        : nothing}
    </details>`;
  }

  private row(feature: UnitFeature) {
    const of = feature.properties;
    const single = of.units === 1;
    return html`<tr role="row">
      <td role="cell" class="head">
        ${single
          ? html`<a href=${to(`/equipment/${feature.id}`)}>${of.equipmentNo}</a> ${of.name}<br />
              <span class="quiet small"
                >${this.document.word('EquipmentKind', of.kind!)} · ${of.enterpriseName}</span
              >`
          : html`<button type="button" @click=${() => this.tell('gp-map-box', feature.bbox)}>
              ${t('count', count(of.units))} · ${t('in')}
            </button>`}
      </td>
      <td role="cell" data-label=${t('state')}>
        <span
          >${single
            ? `${this.document.word('UseState', of.useState!)} · ${this.document.word('InspectionState', of.inspState!)}`
            : states(feature)}</span
        >
      </td>
      <td role="cell" data-label=${t('place')}><span>${place(feature)}</span></td>
    </tr>`;
  }
}

const place = ({ geometry }: UnitFeature) =>
  geometry.coordinates.map((degrees) => degrees.toFixed(5)).join(', ');

customElements.define('gp-map-list', GpMapList);
