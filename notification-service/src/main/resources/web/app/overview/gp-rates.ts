import { css, html, nothing, svg } from 'lit';
import * as api from '../core/api';
import type { Rate, Statistics } from '../api/inspection';
import { documentOf, type ApiDocument } from '../core/document';
import { count, percent } from '../core/i18n';
import { Loading } from '../core/loading';
import { to } from '../core/router';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import '../parts/gp-problem';
import { t } from './texts';

/** Where those are that a rate lacks. */
const MISSING: Readonly<Record<string, { path: string; query: Record<string, string> }>> = {
  INSPECTION: { path: '/equipment', query: { useState: 'IN_USE', inspState: 'OVERDUE' } },
  CONFIRMATION: { path: '/premises', query: { confirmed: 'false' } },
  VISIT: { path: '/premises', query: { visited: 'false' } },
  MAINTENANCE: { path: '/maintenance', query: { overdue: 'true' } },
};

interface Counted {
  readonly document: ApiDocument;
  readonly statistics: Statistics;
}

/** What a territory has to reach in a year, and how far it is. */
class GpRates extends GpElement {
  static properties = { region: {}, refresh: { type: Number } };
  declare region: string;
  declare refresh: number;

  private readonly counted = new Loading<Counted>(this, async (region, signal) => {
    const [document, statistics] = await Promise.all([
      documentOf('inspection'),
      api.get<Statistics>('/inspection/v1/statistics', { region }, signal),
    ]);
    return { document, statistics };
  });

  static styles = [
    shared,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
        gap: 8px var(--gp-gap);
        margin: 0;
        padding: 8px var(--gp-pad) 12px;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 2px 10px;
        align-items: baseline;
      }
      strong {
        font-size: var(--gp-figure);
        line-height: 1.2;
      }
      svg,
      .below {
        grid-column: 1 / -1;
      }
      svg {
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
      .aim {
        fill: var(--gp-ink-quiet);
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('region') || changed.has('refresh')) {
      this.load();
    }
  }

  private load() {
    void this.counted.load(this.region);
  }

  render() {
    const known = this.counted.value;
    return html`<section class="panel" aria-labelledby="title">
      <header>
        <h2 id="title">
          ${t('rates.title')} ${known ? html`<span class="quiet small">${known.statistics.year}</span>` : nothing}
        </h2>
      </header>
      ${this.counted.problem
        ? html`<gp-problem .problem=${this.counted.problem} @gp-retry=${this.load}></gp-problem>`
        : nothing}
      ${known
        ? html`<ul>
            ${known.statistics.rates.map((rate) => this.rate(known.document, rate))}
          </ul>`
        : nothing}
    </section>`;
  }

  private rate(document: ApiDocument, { rate, part, whole, leastPercent, aimPercent }: Rate) {
    const reached = whole ? (100 * part) / whole : undefined;
    const missing = MISSING[rate];
    const lacks = whole - part;
    return html`<li>
      <strong>${percent(part, whole)}</strong>
      <span
        >${document.word('RateKind', rate)}
        <span class="quiet small">${whole ? t('rate.of', count(part), count(whole)) : nothing}</span></span
      >
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        ${svg`<rect class="track" width="100" height="8"></rect>
          <rect class="bar ${reached !== undefined && reached >= leastPercent ? 'full' : ''}"
            width=${reached ?? 0} height="8"></rect>
          <rect class="aim" x=${Math.min(aimPercent, 99)} width="1" height="8"></rect>`}
      </svg>
      <span class="below small quiet">
        ${leastPercent === aimPercent
          ? t('rates.aim', aimPercent)
          : t('rates.between', leastPercent, aimPercent)}
        ${lacks > 0 && missing
          ? html`<a href=${to(missing.path, { ...missing.query, region: this.region })}
              >${t('rates.missing', count(lacks))}</a
            >`
          : nothing}
      </span>
    </li>`;
  }
}

customElements.define('gp-rates', GpRates);
