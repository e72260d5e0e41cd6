import { css, html, nothing } from 'lit';
import type { Region } from '../core/api';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { stackedTable } from '../parts/stacked-table';
import '../parts/gp-problem';
import { to } from '../core/router';
import { count, percent } from '../core/i18n';
import { Loading } from '../core/loading';
import {
  INDICATORS,
  NEAR,
  confirmation,
  inspection,
  isRate,
  leastOf,
  rectification,
  registration,
  subdivisions,
  tone,
  value,
  visit,
  type Indicator,
  type Rate,
  type Subdivision,
} from './indicators';
import { t } from './texts';
import { boundariesOf, type Boundaries } from '../map/boundaries';
import { BoundaryMap } from './boundary-map';
import { TileMap } from './tile-map';

const NARROW = 760;

/** The subdivisions of a territory: as tiles coloured by one indicator, and as a table of all. */
class GpTerritories extends GpElement {
  static properties = {
    region: { attribute: false },
    refresh: { type: Number },
    indicator: { state: true },
  };
  declare region: Region;
  declare refresh: number;
  declare private indicator: Indicator;

  private map: TileMap | BoundaryMap | undefined;
  /** The region that the map was drawn for. */
  private drawn = '';
  private readonly counted = new Loading<Subdivision[]>(this, (_, signal) =>
    subdivisions(this.region, signal),
  );
  /** Null where the deployment brings none. */
  private readonly boundaries = new Loading<Boundaries | null>(this, boundariesOf);

  constructor() {
    super();
    this.indicator = 'inspection';
  }

  static styles = [
    shared,
    stackedTable,
    css`
      .map {
        height: 18rem;
        margin: 8px var(--gp-pad) 0;
      }
      .map.absent {
        display: none;
      }
      p {
        padding: 6px var(--gp-pad);
      }
      .number {
        text-align: end;
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 8px;
        padding: 0 var(--gp-pad) 6px;
      }
      .table {
        overflow-x: auto;
      }
      summary {
        width: max-content;
        padding: 4px var(--gp-pad) 8px;
        color: var(--gp-accent);
        cursor: pointer;
      }
      @media (max-width: 640px) {
        .segments {
          flex-wrap: wrap;
        }
      }
    `,
  ];

  disconnectedCallback() {
    super.disconnectedCallback();
    this.forget();
  }

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('region') || changed.has('refresh')) {
      this.load();
    }
  }

  private load() {
    void this.counted.load(this.region.code);
    void this.boundaries.load(this.region.code);
  }

  private forget() {
    this.map?.dispose();
    this.map = undefined;
  }

  render() {
    const known = this.counted.value;
    const some = known?.some((one) => one.equipment?.equipment || one.hazards?.open) ?? false;
    return html`<section class="panel" aria-labelledby="title">
      <header>
        <h2 id="title">${t('clear.map')}</h2>
        <fieldset class="segments spread" aria-label=${t('map.indicator')}>
          ${INDICATORS.map(
            (indicator) => html`<button
              aria-pressed=${indicator === this.indicator}
              @click=${() => (this.indicator = indicator)}
            >
              ${name(indicator)}
            </button>`,
          )}
        </fieldset>
      </header>
      ${this.counted.problem
        ? html`<gp-problem .problem=${this.counted.problem} @gp-retry=${this.load}></gp-problem>`
        : nothing}
      ${known || this.counted.problem ? nothing : html`<p class="empty">…</p>`}
      <div
        class="map ${some ? '' : 'absent'}"
        role="img"
        aria-label=${t('map.label', t('clear.map'), name(this.indicator))}
      ></div>
      ${some ? this.legend(known!) : nothing}
      ${known ? (some ? this.table(known) : html`<p class="empty">${t('map.empty')}</p>`) : nothing}
    </section>`;
  }

  updated() {
    const known = this.counted.value;
    const place = this.renderRoot.querySelector<HTMLElement>('.map:not(.absent)');
    const boundaries = this.boundaries.value;
    if (!known || !place || (boundaries === undefined && !this.boundaries.problem)) {
      return;
    }
    if (this.drawn !== this.region.code) {
      this.forget();
      this.drawn = this.region.code;
    }
    const most = Math.max(...known.map((one) => value(this.indicator, one) ?? 0));
    const go = (code: string) => this.tell('gp-go', code);
    this.map ??= boundaries ? new BoundaryMap(place, boundaries, go) : new TileMap(place, go);
    this.map.draw(
      known.map((one) => ({
        code: one.code,
        name: one.name,
        size: one.equipment?.inUse ?? 0,
        text: this.shown(one),
        tone: tone(this.indicator, one, most),
      })),
    );
  }

  private shown(one: Subdivision): string {
    const known = value(this.indicator, one);
    return isRate(this.indicator) ? percent(known, 100) : count(known);
  }

  private legend(known: readonly Subdivision[]) {
    const least = leastOf(this.indicator, known[0]);
    return html`<p class="small quiet">${this.boundaries.value ? t('map.boundaries') : t('map.explain')}</p>
      ${isRate(this.indicator)
        ? html`<div class="legend">
            <span class="mark good">${t('legend.good')} ${least}%</span>
            <span class="mark warning">${t('legend.warning')} ≥ ${NEAR * least}%</span>
            <span class="mark severe">${t('legend.severe')}</span>
            <span class="mark">${t('legend.none')}</span>
          </div>`
        : nothing}`;
  }

  private table(known: readonly Subdivision[]) {
    const heads = [
      t('inUse'),
      t('rate.registration'),
      t('rate.inspection'),
      t('inspectionOverdue'),
      t('open'),
      t('overdue'),
      t('listed'),
      t('rate.rectification'),
      t('rate.confirmation'),
      t('rate.visit'),
      t('vetoed'),
    ];
    // On a phone each row is a block: whoever wants them all asks for them.
    return html`<details ?open=${window.innerWidth > NARROW}>
      <summary>${t('map.table')}</summary>
      <div class="table"><table role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${t('region')}</th>
          ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${known.map((one) => {
          const { code, equipment, hazards, scoring } = one;
          const cells = [
            link('/equipment', { region: code, useState: 'IN_USE' }, equipment?.inUse),
            rate(registration(one)),
            rate(inspection(one)),
            link(
              '/equipment',
              { region: code, useState: 'IN_USE', inspState: 'OVERDUE' },
              equipment?.inspectionOverdue,
            ),
            link('/hazards', { region: code }, hazards?.open),
            link('/hazards', { region: code, overdue: 'true' }, hazards?.overdue),
            link('/hazards', { region: code, listed: 'true' }, hazards?.listed),
            rate(rectification(one)),
            rate(confirmation(one)),
            rate(visit(one)),
            count(scoring?.vetoed),
          ];
          return html`<tr role="row">
            <td role="cell" class="head">
              <a href=${to('/overview', { region: code })} @click=${(event: Event) => this.go(event, code)}
                >${one.name}</a
              >
            </td>
            ${cells.map((cell, index) => html`<td role="cell" data-label=${heads[index]}><span>${cell}</span></td>`)}
          </tr>`;
        })}
      </tbody>
    </table></div>
    </details>`;
  }

  private go(event: Event, code: string) {
    event.preventDefault();
    this.tell('gp-go', code);
  }
}

const name = (indicator: Indicator) =>
  isRate(indicator) ? t(`rate.${indicator}`) : t(indicator);

const link = (path: string, query: Record<string, string>, counted: number | undefined) =>
  counted ? html`<a href=${to(path, query)}>${count(counted)}</a>` : count(counted);

const rate = (of: Rate | undefined) => percent(of?.part, of?.whole);

customElements.define('gp-territories', GpTerritories);
