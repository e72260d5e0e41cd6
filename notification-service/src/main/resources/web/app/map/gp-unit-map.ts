import { css, html, nothing, svg } from 'lit';
import * as api from '../core/api';
import type { UnitCollection, UnitFeature } from '../api/equipment';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { stackedTable } from '../parts/stacked-table';
import '../parts/gp-problem';
import { documentOf, type ApiDocument } from '../core/document';
import { count } from '../core/i18n';
import { Loading } from '../core/loading';
import { to } from '../core/router';
import { boundariesOf, rings, type Boundaries } from './boundaries';
import { Ground, type Box } from './ground';
import { legible } from './squares';
import { t } from './texts';

/** So many are listed; whoever wants the rest zooms in. */
const LISTED = 200;
const NARROW = 520;
const STEP = 0.35;
const CLOSER = 0.5;
/** Degrees that are shown around a place: about a kilometre. */
const NEAR = 0.01;
/** Pixels that a circle has for itself. */
const SQUARE = 30;

interface Shown {
  readonly document: ApiDocument;
  readonly map: UnitCollection;
}

type Tone = 'good' | 'warning' | 'severe' | 'none';

const TONES: Readonly<Record<string, Tone>> = {
  VALID: 'good',
  DUE_SOON: 'warning',
  OVERDUE: 'severe',
  FAILED: 'severe',
};

/**
 * Where the units of a territory stand (设备分布图), each by itself or many as one circle, over the
 * boundaries where the deployment brings some; and a list of the same.
 */
class GpUnitMap extends GpElement {
  static properties = {
    region: {},
    around: { attribute: false },
    marked: {},
    box: { state: true },
    kind: { state: true },
    state: { state: true },
    width: { state: true },
    dragged: { state: true },
    listed: { state: true },
  };
  declare region: string | undefined;
  /** The place that the map begins at; undefined begins with all units. */
  declare around: { readonly longitude: number; readonly latitude: number } | undefined;
  /** The unit that is meant. */
  declare marked: string | undefined;
  /** Undefined is the box that all units lie in. */
  declare private box: Box | undefined;
  declare private kind: string;
  declare private state: string;
  declare private width: number;
  declare private dragged: readonly [x: number, y: number];
  declare private listed: boolean;

  private readonly shown = new Loading<Shown>(this, async (query, signal) => {
    const [document, map] = await Promise.all([
      documentOf('equipment'),
      api.get<UnitCollection>(
        '/equipment/v1/map/units',
        Object.fromEntries(new URLSearchParams(query)),
        signal,
      ),
    ]);
    return { document, map };
  });
  /** Null where the deployment brings none. */
  private readonly boundaries = new Loading<Boundaries | null>(this, boundariesOf);
  /** What stays on the screen until the next part of the map has come. */
  private last: Shown | undefined;
  private grip: { x: number; y: number } | undefined;
  private readonly sized = new ResizeObserver(([entry]) => {
    this.width = Math.round(entry!.contentRect.width);
  });

  constructor() {
    super();
    Object.assign(this, { kind: '', state: '', width: 0, dragged: [0, 0], listed: false });
  }

  static styles = [
    shared,
    stackedTable,
    css`
      header {
        flex-wrap: wrap;
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 12px;
        margin-inline-start: auto;
      }
      .choices label {
        display: flex;
        gap: 6px;
        align-items: center;
        font-size: var(--gp-text-small);
      }
      .ground {
        position: relative;
        margin: 8px var(--gp-pad) 0;
      }
      svg {
        display: block;
        width: 100%;
        background: var(--gp-surface-quiet);
        border: 1px solid var(--gp-line);
        border-radius: var(--gp-radius);
        cursor: grab;
        touch-action: pan-y;
        overflow: hidden;
      }
      .boundary {
        fill: var(--gp-surface);
        stroke: var(--gp-ink-quiet);
      }
      circle {
        stroke: var(--gp-surface);
        stroke-width: 1;
      }
      .good {
        fill: var(--gp-good);
      }
      .warning {
        fill: var(--gp-warning);
      }
      .severe {
        fill: var(--gp-severe);
      }
      .none {
        fill: var(--gp-info);
      }
      svg a,
      .square {
        cursor: pointer;
      }
      svg a:hover circle,
      .square:hover circle {
        stroke: var(--gp-ink);
        stroke-width: 2;
      }
      .square text {
        fill: var(--gp-surface);
        font-size: 11px;
        font-weight: 600;
        text-anchor: middle;
        dominant-baseline: central;
        pointer-events: none;
      }
      .marked {
        fill: none;
        stroke: var(--gp-accent);
        stroke-width: 3;
      }
      .scale line {
        stroke: var(--gp-ink);
        stroke-width: 2;
      }
      .scale text {
        fill: var(--gp-ink);
        font-size: 12px;
      }
      .tools {
        position: absolute;
        top: 8px;
        inset-inline-end: 8px;
        display: grid;
        grid-template-columns: repeat(3, 34px);
        gap: 2px;
      }
      .tools button {
        min-width: 0;
        min-height: 34px;
        padding: 0;
      }
      p {
        padding: 6px var(--gp-pad);
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 14px;
      }
      .legend svg {
        display: inline;
        width: 12px;
        height: 12px;
        border: 0;
        background: none;
        vertical-align: -1px;
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

  disconnectedCallback() {
    super.disconnectedCallback();
    this.sized.disconnect();
  }

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('region') || changed.has('around')) {
      this.box = this.start;
      this.last = undefined;
      if (this.region) {
        void this.boundaries.load(this.region);
      }
    }
    if (['region', 'around', 'box', 'kind', 'state'].some((name) => changed.has(name))) {
      this.load();
    }
    this.last = this.shown.value ?? this.last;
  }

  private get start(): Box | undefined {
    const { longitude: east, latitude: north } = this.around ?? {};
    return east === undefined || north === undefined
      ? undefined
      : [east - NEAR, north - NEAR, east + NEAR, north + NEAR];
  }

  private load() {
    const query: Record<string, string> = this.region ? { region: this.region } : {};
    if (this.box) {
      query.bbox = this.box.map((side) => side.toFixed(6)).join(',');
    }
    if (this.kind) {
      query.kind = this.kind;
    }
    if (this.state) {
      query.inspState = this.state;
    }
    void this.shown.load(String(new URLSearchParams(query)));
  }

  updated() {
    const place = this.renderRoot.querySelector('.ground');
    if (place) {
      this.sized.observe(place);
    }
  }

  private get ground(): Ground | undefined {
    const box = this.box ?? (this.last?.map.bbox as Box | null | undefined);
    const height = this.width < NARROW ? this.width : Math.min(Math.round(this.width * 0.45), 460);
    if (!box || !this.width) {
      return undefined;
    }
    // What lies at the edge is to be seen whole.
    const whole = this.box ? box : new Ground(box, this.width, height).moved(0, 0, 1.06);
    return new Ground(whole, this.width, height);
  }

  render() {
    const known = this.last;
    const somewhere = this.box ?? known?.map.bbox;
    return html`<section class="panel" aria-labelledby="title">
      <header>
        <h2 id="title">${t('title')}</h2>
        ${known
          ? html`<span class="quiet small" role="status">${t('count', count(known.map.units))}</span>
              <div class="choices">
                ${this.choice('kind', t('kind'), 'EquipmentKind', known.document)}
                ${this.choice('state', t('state'), 'InspectionState', known.document)}
              </div>`
          : nothing}
      </header>
      ${this.shown.problem
        ? html`<gp-problem .problem=${this.shown.problem} @gp-retry=${this.load}></gp-problem>`
        : nothing}
      ${known
        ? somewhere
          ? html`<div class="ground">${this.drawn(known)}</div>
              ${this.legend(known)} ${this.list(known)}`
          : html`<p class="empty">${t('empty')}</p>`
        : this.shown.problem
          ? nothing
          : html`<p class="empty">…</p>`}
    </section>`;
  }

  private choice(of: 'kind' | 'state', label: string, type: string, document: ApiDocument) {
    const constants = (document.named(type)?.enum ?? []).filter((one) => one !== 'NOT_APPLICABLE');
    return html`<label
      >${label}
      <select @change=${(event: Event) => (this[of] = (event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${!this[of]}>${t('all')}</option>
        ${constants.map(
          (one) =>
            html`<option value=${one} ?selected=${this[of] === one}>${document.word(type, one)}</option>`,
        )}
      </select>
    </label>`;
  }

  private drawn({ map, document }: Shown) {
    const ground = this.ground;
    if (!ground) {
      return nothing;
    }
    const { width, height } = ground;
    const scale = ground.scale(Math.min(140, width / 3));
    const long = scale.metres >= 1000;
    return html`<svg
        viewBox="0 0 ${width} ${height}"
        height=${height}
        role="group"
        aria-label=${t('label', count(map.units))}
        @pointerdown=${this.grasp}
        @pointermove=${this.drag}
        @pointerup=${this.drop}
        @pointercancel=${this.drop}
      >
        <g transform="translate(${this.dragged[0]} ${this.dragged[1]})">
          ${this.boundaries.value
            ? svg`<path class="boundary" fill-rule="evenodd" d=${rings(this.boundaries.value)
                .map((ring) => ground.line(ring))
                .join('')}></path>`
            : nothing}
          ${this.features(map, ground).map((feature) => this.symbol(feature, ground, document))}
        </g>
        <g class="scale" transform="translate(12 ${height - 14})">
          <line x2=${scale.pixels}></line>
          <text y="-6">
            ${long ? t('scale.km', scale.metres / 1000) : t('scale.m', scale.metres)}
          </text>
        </g>
      </svg>
      ${this.tools(ground)}`;
  }

  /** So that a single unit is drawn over a circle, and what counts most is listed first. */
  private features(map: UnitCollection, ground: Ground | undefined): UnitFeature[] {
    const shown = ground
      ? legible(map.features, SQUARE, ({ bbox }) => ground.y(bbox![1]!) - ground.y(bbox![3]!))
      : [...map.features];
    return shown.sort((a, b) => b.properties.units - a.properties.units);
  }

  private symbol(feature: UnitFeature, ground: Ground, document: ApiDocument) {
    const [east, north] = feature.geometry.coordinates as [number, number];
    const at = `translate(${ground.x(east).toFixed(1)} ${ground.y(north).toFixed(1)})`;
    const units = feature.properties.units;
    if (units === 1) {
      return svg`<a href=${to(`/equipment/${feature.id}`)} tabindex="-1" transform=${at}>
        <title>${named(feature, document)}</title>
        <circle r="6" class=${tone(feature)}></circle>
        ${feature.id === this.marked ? svg`<circle r="12" class="marked"></circle>` : nothing}
      </a>`;
    }
    const radius = Math.min(9 + 2.5 * Math.log10(units), SQUARE * 0.65);
    return svg`<g class="square" transform=${at} @click=${() => this.enter(feature)}>
      <title>${named(feature, document)}</title>
      <circle r=${radius} class=${tone(feature)}></circle>
      <text>${short(units)}</text>
    </g>`;
  }

  private tools(ground: Ground) {
    const tool = (label: Parameters<typeof t>[0], sign: string, box: Box | undefined) =>
      html`<button type="button" title=${t(label)} aria-label=${t(label)} @click=${() => (this.box = box)}>
        ${sign}
      </button>`;
    return html`<div class="tools" role="group" aria-label=${t('move')}>
      ${tool('in', '+', ground.moved(0, 0, CLOSER))}
      ${tool('north', '↑', ground.moved(0, STEP))}
      ${tool('out', '−', ground.moved(0, 0, 1 / CLOSER))}
      ${tool('west', '←', ground.moved(-STEP, 0))}
      ${tool('whole', '⌂', undefined)}
      ${tool('east', '→', ground.moved(STEP, 0))}
      <span></span>
      ${tool('south', '↓', ground.moved(0, -STEP))}
    </div>`;
  }

  private legend({ map, document }: Shown) {
    const states: [string, Tone][] = [
      ['VALID', 'good'],
      ['DUE_SOON', 'warning'],
      ['OVERDUE', 'severe'],
      ['FAILED', 'severe'],
      ['NEVER', 'none'],
    ];
    return html`${map.features.length ? nothing : html`<p role="status">${t('nothing')}</p>`}
      <p class="legend small quiet">
        ${states.map(
          ([state, tone]) =>
            html`<span
              ><svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="5" class=${tone}></circle></svg>
              ${document.word('InspectionState', state)}</span
            >`,
        )}
        ${map.thinned ? html`<span>${t('thinned')}</span>` : nothing}
      </p>
      <p class="small quiet">${t('explain')}</p>`;
  }

  private list({ map, document }: Shown) {
    return html`<details @toggle=${(event: Event) => (this.listed = (event.target as HTMLDetailsElement).open)}>
      <summary>${t('list')}</summary>
      ${this.listed && map.features.length
        ? html`<div class="table" tabindex="0"><table role="table">
            <thead role="rowgroup">
              <tr role="row">
                ${[t('unit'), t('state'), t('place')].map(
                  (head) => html`<th role="columnheader" scope="col">${head}</th>`,
                )}
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${this.features(map, this.ground)
                .slice(0, LISTED)
                .map((feature) => this.row(feature, document))}
            </tbody>
          </table></div>
          ${map.features.length > LISTED ? html`<p class="small quiet">${t('more', LISTED)}</p>` : nothing}`
        : nothing}
    </details>`;
  }

  private row(feature: UnitFeature, document: ApiDocument) {
    const of = feature.properties;
    const single = of.units === 1;
    return html`<tr role="row">
      <td role="cell" class="head">
        ${single
          ? html`<a href=${to(`/equipment/${feature.id}`)}>${of.equipmentNo}</a> ${of.name}<br />
              <span class="quiet small">${document.word('EquipmentKind', of.kind!)} · ${of.enterpriseName}</span>`
          : html`<button type="button" @click=${() => this.enter(feature)}>
              ${t('count', count(of.units))} · ${t('in')}
            </button>`}
      </td>
      <td role="cell" data-label=${t('state')}>
        <span
          >${single
            ? `${document.word('UseState', of.useState!)} · ${document.word('InspectionState', of.inspState!)}`
            : states(feature)}</span
        >
      </td>
      <td role="cell" data-label=${t('place')}><span>${place(feature)}</span></td>
    </tr>`;
  }

  private enter({ bbox }: UnitFeature) {
    this.box = bbox as unknown as Box;
  }

  private grasp(event: PointerEvent) {
    if (event.button === 0) {
      this.grip = { x: event.clientX, y: event.clientY };
    }
  }

  private drag(event: PointerEvent) {
    if (this.grip) {
      const by = [event.clientX - this.grip.x, event.clientY - this.grip.y] as const;
      if (Math.hypot(...by) > 4) {
        // Only now, so that a click still is one.
        (event.currentTarget as Element).setPointerCapture(event.pointerId);
        this.dragged = by;
      }
    }
  }

  private drop() {
    const [x, y] = this.dragged;
    const ground = this.ground;
    this.grip = undefined;
    if (ground && (x || y)) {
      this.box = ground.moved(-x / ground.width, y / ground.height);
      this.dragged = [0, 0];
    }
  }
}

/** A unit by its own state; a circle by the share of what holds, as rates are: 100 %, 95 %. */
function tone({ properties: of }: UnitFeature): Tone {
  if (of.units === 1) {
    return TONES[of.inspState ?? ''] ?? 'none';
  }
  const share = ((of.valid ?? 0) + (of.dueSoon ?? 0)) / of.units;
  return share === 1 ? 'good' : share >= 0.95 ? 'warning' : 'severe';
}

const place = ({ geometry }: UnitFeature) =>
  geometry.coordinates.map((degrees) => degrees.toFixed(5)).join(', ');

const states = ({ properties: of }: UnitFeature) =>
  t(
    'states',
    ...[of.valid, of.dueSoon, of.overdue, of.failed, of.never].map((one) => count(one ?? 0)),
  );

function named(feature: UnitFeature, document: ApiDocument): string {
  const of = feature.properties;
  return of.units === 1
    ? [
        of.equipmentNo,
        of.name,
        document.word('EquipmentKind', of.kind!),
        document.word('UseState', of.useState!),
        document.word('InspectionState', of.inspState!),
        of.enterpriseName,
      ]
        .filter(Boolean)
        .join(' · ')
    : `${t('count', count(of.units))} · ${states(feature)}`;
}

const short = (units: number) => (units < 1000 ? String(units) : `${Math.round(units / 100) / 10}k`);

customElements.define('gp-unit-map', GpUnitMap);
