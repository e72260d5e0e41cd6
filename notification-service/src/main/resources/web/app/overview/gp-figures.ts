import { css, html, nothing, type TemplateResult } from 'lit';
import * as api from '../api';
import { count, percent, t, type TextKey } from '../i18n';
import { Loading } from '../loading';
import { observe } from '../time';
import { GpElement } from '../components/element';
import { shared } from '../components/shared';

type Tone = '' | 'warning' | 'severe' | 'good';

/** The counts of the territory, one group per duty; a service that is away leaves its group only. */
class GpFigures extends GpElement {
  static properties = { region: {}, refresh: { type: Number } };
  declare region: string;
  /** Grows when the figures are to be read again. */
  declare refresh: number;

  private readonly equipment = this.counting(api.equipmentStatistics);
  private readonly hazards = this.counting(api.hazardStatistics);
  private readonly scoring = this.counting(api.scoringStatistics);

  static styles = [
    shared,
    css`
      .strip {
        display: flex;
        flex-wrap: wrap;
        gap: 1px;
        background: var(--gp-line-quiet);
        overflow: hidden;
      }
      section {
        flex: 1 1 0;
        min-width: 0;
        padding: 8px var(--gp-pad) 10px;
        background: var(--gp-surface);
      }
      section.wide {
        flex-grow: 4;
      }
      section.one {
        flex-grow: 1.35;
      }
      h3 {
        font-size: var(--gp-text-small);
        font-weight: 600;
        color: var(--gp-ink-quiet);
        display: flex;
        gap: 6px;
        align-items: center;
        min-height: 20px;
      }
      dl {
        display: flex;
      }
      dl > div {
        flex: 1 1 0;
        min-width: 0;
        padding-inline-end: 8px;
      }
      dt {
        color: var(--gp-ink-quiet);
        font-size: var(--gp-text-small);
        white-space: nowrap;
      }
      dd.figure {
        font-size: var(--gp-figure);
        font-weight: 600;
        line-height: 1.25;
        letter-spacing: -0.01em;
      }
      .warning {
        color: var(--gp-warning);
      }
      .severe {
        color: var(--gp-severe);
      }
      dd.share {
        font-size: var(--gp-text-small);
        color: var(--gp-ink-quiet);
        white-space: nowrap;
      }
      gp-problem {
        flex-basis: 100%;
      }
      @media (max-width: 1100px) {
        section.wide {
          flex-basis: 420px;
        }
        section.one {
          flex-basis: 130px;
        }
      }
      @media (max-width: 640px) {
        section.wide {
          flex-basis: 100%;
        }
        dl {
          flex-wrap: wrap;
          row-gap: 6px;
        }
        section.wide dl > div {
          flex-basis: 25%;
          padding-inline-end: 4px;
        }
        section.one {
          order: 1;
        }
        dd.figure {
          font-size: 1.25rem;
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
  private counting<T extends { asOf: string }>(
    count: (region: string, signal: AbortSignal) => Promise<T>,
  ) {
    return new Loading<T>(this, async (region, signal) => {
      const counted = await count(region, signal);
      observe(counted.asOf);
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
    return html`<div class="panel strip">
      <h2 class="hidden">${t('figures.title')}</h2>
      ${this.group('wide', t('figures.register'), nothing, [
        this.figure('figure.enterprises', equipment?.enterprises),
        this.figure('figure.equipment', equipment?.equipment),
        this.figure('figure.inUse', equipment?.inUse),
        this.figure('figure.sealed', equipment?.sealed),
      ])}
      ${this.group('one', t('figures.inspection'), nothing, [
        this.figure(
          'figure.inspectionOverdue',
          equipment?.inspectionOverdue,
          'warning',
          t('figure.share.inUse', percent(equipment?.inspectionOverdue, equipment?.inUse)),
        ),
      ])}
      ${this.group('wide', t('figures.hazards'), nothing, [
        this.figure('figure.open', hazards?.open),
        this.figure('figure.overdue', hazards?.overdue, 'warning'),
        this.figure('figure.listed', hazards?.listed, 'severe'),
        this.figure('figure.closed', hazards?.closed),
      ])}
      ${this.group(
        'one',
        t('figures.scoring'),
        html`<span class="mark proposed" title=${t('proposed.veto')}>${t('proposed.mark')}</span>`,
        [
          this.figure(
            'figure.vetoed',
            scoring?.vetoed,
            'severe',
            t('figure.share.enterprises', percent(scoring?.vetoed, equipment?.enterprises)),
          ),
        ],
      )}
      ${[this.equipment, this.hazards, this.scoring].map((loading) =>
        loading.problem
          ? html`<gp-problem .problem=${loading.problem} @gp-retry=${this.load}></gp-problem>`
          : nothing,
      )}
    </div>`;
  }

  private group(size: string, title: string, mark: unknown, figures: TemplateResult[]) {
    return html`<section class=${size}>
      <h3>${title} ${mark}</h3>
      <dl>${figures}</dl>
    </section>`;
  }

  private figure(label: TextKey, value: number | undefined, tone: Tone = '', share = '') {
    return html`<div>
      <dt>${t(label)}</dt>
      <dd class="figure ${value ? tone : ''}">${count(value)}</dd>
      ${share ? html`<dd class="share">${share}</dd>` : nothing}
    </div>`;
  }
}

customElements.define('gp-figures', GpFigures);
