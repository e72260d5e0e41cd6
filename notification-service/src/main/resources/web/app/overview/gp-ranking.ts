import { css, html, nothing } from 'lit';
import type { Region } from '../api';
import { count, percent, t } from '../i18n';
import { Loading } from '../loading';
import { BOUND, figures, rank, value, type Measure, type Ranked } from './ranking';
import { GpElement } from '../components/element';
import { RankingChart } from './ranking-chart';
import { shared } from '../components/shared';

const MEASURES: Measure[] = ['inspection', 'hazards', 'scoring'];

interface Comparison {
  regions: Ranked[];
  whole: Partial<Ranked>;
}

/** Compares the subdivisions of a territory that has some by one measure, as a chart and as a table. */
class GpRanking extends GpElement {
  static properties = {
    region: { attribute: false },
    refresh: { type: Number },
    measure: { state: true },
  };
  declare region: Region;
  declare refresh: number;
  declare private measure: Measure;

  private chart: RankingChart | undefined;
  private readonly compared = new Loading<Comparison>(this, async (_subject, signal) => {
    const [regions, whole] = await Promise.all([
      rank(this.measure, this.region.children, signal),
      figures(this.measure, this.region.code, signal),
    ]);
    return { regions, whole };
  });

  constructor() {
    super();
    this.measure = 'inspection';
  }

  static styles = [
    shared,
    css`
      .chart {
        margin: 4px var(--gp-pad) 0;
      }
      .chart.absent {
        display: none;
      }
      p {
        padding: 8px var(--gp-pad) 0;
      }
      details {
        padding: 4px var(--gp-pad) 12px;
        font-size: var(--gp-text-small);
      }
      summary {
        color: var(--gp-accent);
        cursor: pointer;
        width: max-content;
        padding: 4px 0;
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      th,
      td {
        padding: 3px 8px 3px 0;
        text-align: start;
        border-bottom: 1px solid var(--gp-line-quiet);
      }
      .number {
        text-align: end;
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (['region', 'refresh', 'measure'].some((name) => changed.has(name))) {
      this.load();
    }
  }

  private load() {
    void this.compared.load(`${this.measure} ${this.region.code}`);
  }

  render() {
    const regions = this.compared.value?.regions;
    const missing = regions?.filter((region) => region.part === undefined).length ?? 0;
    return html`<section class="panel" aria-labelledby="title">
      <header>
        <h2 id="title">${t('ranking.title')}</h2>
        <fieldset class="segments spread" aria-label=${t('ranking.measure')}>
          ${MEASURES.map(
            (measure) => html`<button
              aria-pressed=${measure === this.measure}
              @click=${() => (this.measure = measure)}
            >
              ${t(`ranking.${measure}`)}
            </button>`,
          )}
        </fieldset>
        ${this.measure === 'scoring'
          ? html`<span class="mark proposed" title=${t('proposed.veto')}
              >${t('proposed.mark')}</span
            >`
          : nothing}
      </header>
      ${this.compared.problem
        ? html`<gp-problem .problem=${this.compared.problem} @gp-retry=${this.load}></gp-problem>`
        : nothing}
      ${regions
        ? html`<p class="small quiet">${t(`ranking.${this.measure}.long`)}${this.notes(missing)}</p>`
        : this.compared.problem
          ? nothing
          : html`<div class="empty">${t('loading')}</div>`}
      <div class="chart ${regions ? '' : 'absent'}" role="img"
        aria-label=${this.summary(regions)}></div>
      ${regions ? this.table(regions) : nothing}
    </section>`;
  }

  updated() {
    const compared = this.compared.value;
    if (!compared) {
      return;
    }
    const place = this.renderRoot.querySelector<HTMLElement>('.chart')!;
    this.chart ??= new RankingChart(place, (code) => this.tell('gp-go', code));
    const share = compared.whole.whole !== undefined;
    const whole = share ? value(compared.whole) : undefined;
    this.chart.draw(
      compared.regions.map((region) => ({
        code: region.code,
        name: region.name,
        value: value(region),
        label: this.label(region),
        shortLabel: share ? percent(region.part, region.whole) : count(region.part),
      })),
      whole,
      `${t('ranking.whole')} ${percent(compared.whole.part, compared.whole.whole)}`,
      share,
    );
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.chart?.dispose();
    this.chart = undefined;
  }

  private notes(missing: number) {
    const children = this.region.children.length;
    return [
      children > BOUND ? t('ranking.bounded', BOUND, children) : '',
      this.measure === 'inspection' ? t('ranking.above') : '',
      missing ? t('ranking.missing', missing) : '',
    ].map((note) => (note ? ` · ${note}` : ''));
  }

  private label(region: Ranked): string {
    return region.whole === undefined
      ? count(region.part)
      : `${percent(region.part, region.whole)}  ${count(region.part)}/${count(region.whole)}`;
  }

  private summary(regions: Ranked[] | undefined): string {
    return regions
      ? t(
          'ranking.chart',
          t(`ranking.${this.measure}.long`),
          this.region.name,
          `${regions[0].name} ${this.label(regions[0])}`,
        )
      : '';
  }

  private table(regions: Ranked[]) {
    return html`<details>
      <summary>${t('ranking.table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('ranking.region')}</th>
            <th scope="col" class="number">${t(`ranking.${this.measure}`)}</th>
          </tr>
        </thead>
        <tbody>
          ${regions.map(
            (region) => html`<tr>
              <td>
                <a href="?region=${region.code}" @click=${(e: Event) => this.go(e, region.code)}
                  >${region.name}</a
                >
              </td>
              <td class="number">${this.label(region)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
  }

  private go(event: Event, code: string) {
    event.preventDefault();
    this.tell('gp-go', code);
  }
}

customElements.define('gp-ranking', GpRanking);
