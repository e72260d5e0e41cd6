import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import type { UnitCollection } from '../api/equipment';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import '../parts/gp-problem';
import { documentOf, type ApiDocument } from '../core/document';
import { count } from '../core/i18n';
import { Loading } from '../core/loading';
import { boundariesOf, type Boundaries } from './boundaries';
import { ordered } from './features';
import './gp-map-drawing';
import './gp-map-list';
import { Ground, type Box } from './ground';
import { t } from './texts';
import { legend, legends, tones } from './tones';

const NARROW = 520;
/** Degrees that are shown around a place: about a kilometre. */
const NEAR = 0.01;

interface Shown {
  readonly document: ApiDocument;
  readonly map: UnitCollection;
}

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
  private readonly sized = new ResizeObserver(([entry]) => {
    this.width = Math.round(entry!.contentRect.width);
  });

  constructor() {
    super();
    Object.assign(this, { kind: '', state: '', width: 0 });
  }

  static styles = [
    shared,
    tones,
    legends,
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
        margin: 8px var(--gp-pad) 0;
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
        ? this.box || known.map.bbox
          ? this.parts(known)
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

  private parts({ map, document }: Shown) {
    const ground = this.ground;
    const features = ordered(map.features, ground);
    return html`<div @gp-map-box=${(event: CustomEvent<Box | undefined>) => (this.box = event.detail ?? undefined)}>
      <div class="ground">
        ${ground
          ? html`<gp-map-drawing
              .ground=${ground}
              .features=${features}
              .units=${map.units}
              .boundaries=${this.boundaries.value}
              .document=${document}
              .marked=${this.marked}
            ></gp-map-drawing>`
          : nothing}
      </div>
      ${legend(map, document)}
      <gp-map-list .features=${features} .document=${document}></gp-map-list>
    </div>`;
  }
}

customElements.define('gp-unit-map', GpUnitMap);
