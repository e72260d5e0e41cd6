import { css, html, nothing, svg } from 'lit';
import type { UnitFeature } from '../api/equipment';
import type { ApiDocument } from '../core/document';
import { count } from '../core/i18n';
import { to } from '../core/router';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { rings, type Boundaries } from './boundaries';
import { described, SQUARE } from './features';
import type { Box, Ground } from './ground';
import { Dragging, moves } from './moving';
import { t } from './texts';
import { tone, tones } from './tones';

/** The map as a drawing that is moved about; `gp-map-box` tells which part is to be shown. */
class GpMapDrawing extends GpElement {
  static properties = {
    ground: { attribute: false },
    features: { attribute: false },
    units: { attribute: false },
    boundaries: { attribute: false },
    document: { attribute: false },
    marked: {},
  };
  declare ground: Ground;
  declare features: readonly UnitFeature[];
  declare units: number;
  declare boundaries: Boundaries | null | undefined;
  declare document: ApiDocument;
  declare marked: string | undefined;

  private readonly dragging = new Dragging(this, (x, y) =>
    this.show(this.ground.moved(-x / this.ground.width, y / this.ground.height)),
  );

  static styles = [
    shared,
    tones,
    css`
      :host {
        position: relative;
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
    `,
  ];

  render() {
    const { ground, boundaries } = this;
    const { width, height } = ground;
    const scale = ground.scale(Math.min(140, width / 3));
    const long = scale.metres >= 1000;
    return html`<svg
        viewBox="0 0 ${width} ${height}"
        height=${height}
        role="group"
        aria-label=${t('label', count(this.units))}
        @pointerdown=${this.dragging.grasp}
        @pointermove=${this.dragging.drag}
        @pointerup=${this.dragging.drop}
        @pointercancel=${this.dragging.drop}
      >
        <g transform="translate(${this.dragging.by[0]} ${this.dragging.by[1]})">
          ${boundaries
            ? svg`<path class="boundary" fill-rule="evenodd" d=${rings(boundaries)
                .map((ring) => ground.line(ring))
                .join('')}></path>`
            : nothing}
          ${this.features.map((feature) => this.symbol(feature))}
        </g>
        <g class="scale" transform="translate(12 ${height - 14})">
          <line x2=${scale.pixels}></line>
          <text y="-6">
            ${long ? t('scale.km', scale.metres / 1000) : t('scale.m', scale.metres)}
          </text>
        </g>
      </svg>
      ${moves(ground, (box) => this.show(box))}`;
  }

  private symbol(feature: UnitFeature) {
    const [east, north] = feature.geometry.coordinates as [number, number];
    const at = `translate(${this.ground.x(east).toFixed(1)} ${this.ground.y(north).toFixed(1)})`;
    const units = feature.properties.units;
    if (units === 1) {
      return svg`<a href=${to(`/equipment/${feature.id}`)} tabindex="-1" transform=${at}>
        <title>${described(feature, this.document)}</title>
        <circle r="6" class=${tone(feature)}></circle>
        ${feature.id === this.marked ? svg`<circle r="12" class="marked"></circle>` : nothing}
      </a>`;
    }
    const radius = Math.min(9 + 2.5 * Math.log10(units), SQUARE * 0.65);
    const enter = () => this.show(feature.bbox as unknown as Box);
    return svg`<g class="square" transform=${at} @click=${enter}>
      <title>${described(feature, this.document)}</title>
      <circle r=${radius} class=${tone(feature)}></circle>
      <text>${short(units)}</text>
    </g>`;
  }

  private show(box: Box | undefined) {
    this.tell('gp-map-box', box);
  }
}

const short = (units: number) => (units < 1000 ? String(units) : `${Math.round(units / 100) / 10}k`);

customElements.define('gp-map-drawing', GpMapDrawing);
