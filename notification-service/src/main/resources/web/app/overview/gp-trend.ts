import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import type { TrendMonth } from '../api/hazard';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import '../parts/gp-problem';
import { count } from '../core/i18n';
import { Loading } from '../core/loading';
import { t } from './texts';
import { TrendChart } from './trend-chart';

/** How the hazards of a territory went in the last twelve months, as far as it is kept. */
class GpTrend extends GpElement {
  static properties = { region: {} };
  declare region: string;

  private chart: TrendChart | undefined;
  private readonly months = new Loading<TrendMonth[]>(this, (region, signal) =>
    api.get('/hazard/v1/statistics/trend', { region }, signal),
  );

  static styles = [
    shared,
    css`
      .chart {
        height: 14rem;
        margin: 8px var(--gp-pad) 0;
      }
      .chart.absent {
        display: none;
      }
      p {
        padding: 6px var(--gp-pad);
      }
      details {
        padding: 0 var(--gp-pad) 10px;
        font-size: var(--gp-text-small);
      }
      summary {
        width: max-content;
        color: var(--gp-accent);
        cursor: pointer;
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      th,
      td {
        padding: 2px 8px 2px 0;
        text-align: start;
        border-bottom: 1px solid var(--gp-line-quiet);
      }
    `,
  ];

  disconnectedCallback() {
    super.disconnectedCallback();
    this.chart?.dispose();
    this.chart = undefined;
  }

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('region')) {
      this.load();
    }
  }

  private load = () => void this.months.load(this.region);

  private shown(): TrendMonth[] | undefined {
    const months = this.months.value;
    return months?.some((one) => one.open || one.reported || one.ended) ? months : undefined;
  }

  render() {
    const months = this.months.value;
    const shown = this.shown();
    return html`<section class="panel" aria-labelledby="title">
      <header><h2 id="title">${t('trend.title')}</h2></header>
      ${this.months.problem
        ? html`<gp-problem .problem=${this.months.problem} @gp-retry=${this.load}></gp-problem>`
        : months
          ? nothing
          : html`<p class="empty">…</p>`}
      <div class="chart ${shown ? '' : 'absent'}" role="img" aria-label=${t('trend.title')}></div>
      ${shown
        ? this.table(shown)
        : months
          ? html`<p class="empty">${t('trend.empty')}</p>`
          : nothing}
    </section>`;
  }

  updated() {
    const shown = this.shown();
    const place = this.renderRoot.querySelector<HTMLElement>('.chart:not(.absent)');
    if (shown && place) {
      this.chart ??= new TrendChart(place);
      this.chart.draw(shown);
    }
  }

  private table(months: readonly TrendMonth[]) {
    return html`<p class="small quiet">${t('trend.explain')}</p>
      <details>
        <summary>${t('trend.table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">${t('trend.month')}</th>
              <th scope="col">${t('trend.open')}</th>
              <th scope="col">${t('trend.listed')}</th>
              <th scope="col">${t('trend.reported')}</th>
              <th scope="col">${t('trend.ended')}</th>
            </tr>
          </thead>
          <tbody>
            ${months.map(
              (one) => html`<tr>
                <td>${one.month}</td>
                <td>${count(one.open)}</td>
                <td>${count(one.listed)}</td>
                <td>${count(one.reported)}</td>
                <td>${count(one.ended)}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </details>`;
  }
}

customElements.define('gp-trend', GpTrend);
