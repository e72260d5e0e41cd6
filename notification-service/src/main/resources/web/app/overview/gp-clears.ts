import { css, html, nothing, svg } from 'lit';
import * as api from '../core/api';
import type { Statistics as EquipmentStatistics } from '../api/equipment';
import type { Statistics as HazardStatistics } from '../api/hazard';
import type { Coverage, Statistics as ScoringStatistics } from '../api/scoring';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import '../parts/gp-problem';
import { to } from '../core/router';
import { count, percent, t as common } from '../core/i18n';
import { Loading } from '../core/loading';
import { observe } from '../core/time';
import { inspection, rectification, registration, share, type Counted, type Rate } from './indicators';
import { t } from './texts';

/**
 * 三清: how many units there are, how safe they are, what was found, each with the rate that is to
 * reach 100 %. A service that is away leaves its own figures out.
 */
class GpClears extends GpElement {
  static properties = { region: {}, refresh: { type: Number } };
  declare region: string;
  /** Grows when the figures are to be read again. */
  declare refresh: number;

  private readonly equipment = this.counting<EquipmentStatistics>('/equipment/v1/statistics');
  private readonly hazards = this.counting<HazardStatistics>('/hazard/v1/statistics');
  private readonly scoring = this.counting<ScoringStatistics>('/scoring/v1/statistics');

  static styles = [
    shared,
    css`
      .clears {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: var(--gp-gap);
      }
      section {
        padding: 10px var(--gp-pad) 12px;
      }
      h2 {
        display: flex;
        gap: 8px;
        align-items: center;
      }
      .rate {
        display: grid;
        grid-template-columns: auto 1fr auto;
        gap: 2px 10px;
        align-items: baseline;
        margin: 6px 0 10px;
      }
      .rate strong {
        font-size: var(--gp-figure);
        line-height: 1.2;
      }
      svg {
        grid-column: 1 / -1;
        width: 100%;
        height: 8px;
      }
      .track {
        fill: var(--gp-line-quiet);
      }
      .bar {
        fill: var(--gp-accent);
      }
      .bar.full {
        fill: var(--gp-good-line);
      }
      dl {
        display: grid;
        grid-template-columns: repeat(4, minmax(0, 1fr));
        gap: 6px;
      }
      dt {
        font-size: var(--gp-text-small);
        color: var(--gp-ink-quiet);
      }
      dd {
        font-size: 1.125rem;
        font-weight: 600;
      }
      .warning,
      .warning a {
        color: var(--gp-warning);
      }
      .severe,
      .severe a {
        color: var(--gp-severe);
      }
      @media (max-width: 1000px) {
        .clears {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      @media (max-width: 420px) {
        dl {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('region') || changed.has('refresh')) {
      this.load();
    }
  }

  /** Each count also tells the platform's time. */
  private counting<T extends { readonly asOf: string }>(path: string) {
    return new Loading<T>(this, async (region, signal) => {
      const counted = await api.get<T>(path, { region }, signal);
      observe(counted.asOf);
      this.tell('gp-clock');
      return counted;
    });
  }

  private load() {
    this.equipment.load(this.region);
    this.hazards.load(this.region);
    this.scoring.load(this.region);
  }

  render() {
    const equipment = this.equipment.value;
    const hazards = this.hazards.value;
    const scoring = this.scoring.value;
    const counted: Counted = { equipment, hazards, scoring };
    const region = this.region;
    return html`${[this.equipment, this.hazards, this.scoring].map((loading) =>
        loading.problem
          ? html`<gp-problem .problem=${loading.problem} @gp-retry=${this.load}></gp-problem>`
          : nothing,
      )}
      <div class="clears">
        ${this.clear('clear.inventory', 'rate.registration', registration(counted), [
          figure(t('enterprises'), equipment?.enterprises, '', to('/enterprises', { region })),
          figure(t('equipment'), equipment?.equipment, '', to('/equipment', { region })),
          figure(t('inUse'), equipment?.inUse, '', to('/equipment', { region, useState: 'IN_USE' })),
          figure(t('sealed'), equipment?.sealed, '', to('/equipment', { region, useState: 'SEALED' })),
        ])}
        ${this.clear('clear.safety', 'rate.inspection', inspection(counted), [
          figure(
            t('inspectionOverdue'),
            equipment?.inspectionOverdue,
            'warning',
            to('/equipment', { region, useState: 'IN_USE', inspState: 'OVERDUE' }),
          ),
          figure(
            t('inspectionDueSoon'),
            equipment?.inspectionDueSoon,
            'warning',
            to('/equipment', { region, useState: 'IN_USE', inspState: 'DUE_SOON' }),
          ),
          figure(
            t('inspectionFailed'),
            equipment?.inspectionFailed,
            'severe',
            to('/equipment', { region, useState: 'IN_USE', inspState: 'FAILED' }),
          ),
          figure(
            t('neverInspected'),
            equipment?.neverInspected,
            'warning',
            to('/equipment', { region, useState: 'IN_USE', inspState: 'NEVER' }),
          ),
          figure(t('vetoed'), scoring?.vetoed, 'severe'),
          ...(scoring?.coverage ?? []).filter((one) => one.enterprises).map(coverage),
        ])}
        ${this.clear('clear.hazards', 'rate.rectification', rectification(counted), [
          figure(t('open'), hazards?.open, '', to('/hazards', { region })),
          figure(t('overdue'), hazards?.overdue, 'warning', to('/hazards', { region, overdue: 'true' })),
          figure(t('listed'), hazards?.listed, 'severe', to('/hazards', { region, listed: 'true' })),
          figure(t('closed'), hazards?.closed, '', to('/hazards', { region, state: 'CLOSED' })),
        ])}
      </div>`;
  }

  private clear(
    title: 'clear.inventory' | 'clear.safety' | 'clear.hazards',
    rate: 'rate.registration' | 'rate.inspection' | 'rate.rectification',
    of: Rate | undefined,
    figures: unknown[],
  ) {
    const reached = share(of);
    return html`<section class="panel" aria-label=${t(title)}>
      <h2>
        ${t(title)}
        ${title === 'clear.safety'
          ? html`<span class="mark proposed" title=${common('proposed.veto')}>${common('proposed.mark')}</span>`
          : nothing}
      </h2>
      <div class="rate">
        <strong>${percent(of?.part, of?.whole)}</strong>
        <span>${t(rate)} <span class="quiet small">${of?.whole ? t('rate.of', count(of.part), count(of.whole)) : nothing}</span></span>
        <span class="small quiet"
          >${of === undefined
            ? nothing
            : reached === undefined
              ? t('rate.none')
              : reached >= 100
                ? t('rate.reached')
                : t('rate.missing', count(of.whole - of.part))}</span
        >
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          ${svg`<rect class="track" width="100" height="8"></rect>
            <rect class="bar ${reached === 100 ? 'full' : ''}" width=${reached ?? 0} height="8"></rect>`}
        </svg>
      </div>
      <dl>${figures}</dl>
    </section>`;
  }
}

const figure = (label: string, value: number | undefined, tone: string, href?: string) =>
  html`<div>
    <dt>${label}</dt>
    <dd class=${value ? tone : ''}>
      ${href && value ? html`<a href=${href}>${count(value)}</a>` : count(value)}
    </dd>
  </div>`;

/** How many of a class of enterprises are assessed; each class for itself. */
const coverage = ({ enterpriseClass, enterprises, assessed, targetPercent }: Coverage) =>
  html`<div>
    <dt>
      ${t(enterpriseClass === 'ABOVE_SCALE' ? 'coverage.scale' : 'coverage.chemicals')}
      ${targetPercent === null ? nothing : t('coverage.target', targetPercent)}
    </dt>
    <dd
      class=${targetPercent !== null && 100 * assessed < targetPercent * enterprises ? 'warning' : ''}
      title=${t('rate.of', count(assessed), count(enterprises))}
    >
      ${percent(assessed, enterprises)}
    </dd>
  </div>`;

customElements.define('gp-clears', GpClears);
