import { css, html, nothing } from 'lit';
import type { ListingView } from '../api/hazard';
import * as api from '../core/api';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import '../parts/gp-problem';
import { documentOf, type ApiDocument } from '../core/document';
import { here, note, Placed, to } from '../core/router';
import { bilingual, count, t as common } from '../core/i18n';
import { Loading } from '../core/loading';
import { daysUntil } from '../core/time';
import { t } from './texts';

interface Board {
  readonly document: ApiDocument;
  readonly items: readonly ListingView[];
  readonly next?: string | null;
}

const LISTINGS = '/hazard/v1/listings';
const PAGE = '200';
const LEVELS = ['PROVINCE', 'CITY', 'COUNTY'] as const;
const SHOWN = ['all', 'overdue', 'silent'] as const;

/** What is listed, a column for each level of government, the shortest time first. */
class GpListed extends GpElement {
  private readonly board = new Loading<Board>(this, async (_, signal) => {
    const [document, page] = await Promise.all([
      documentOf('hazard'),
      api.get<api.Page<ListingView>>(LISTINGS, { limit: PAGE }, signal),
    ]);
    return { document, ...page };
  });

  constructor() {
    super();
    new Placed(this);
  }

  static styles = [
    shared,
    css`
      .columns {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: var(--gp-gap);
        padding: var(--gp-pad);
        align-items: start;
      }
      h2 {
        display: flex;
        gap: 8px;
        align-items: baseline;
        padding-bottom: 8px;
      }
      .level {
        display: inline-block;
      }
      .level::first-letter {
        text-transform: uppercase;
      }
      ul {
        display: grid;
        gap: 8px;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        padding: 8px 10px;
        border: 1px solid var(--gp-line);
        border-inline-start: 4px solid var(--gp-info-line);
        border-radius: var(--gp-radius);
        overflow-wrap: anywhere;
      }
      li.warning {
        border-inline-start-color: var(--gp-warning-line);
      }
      li.severe {
        border-inline-start-color: var(--gp-severe-line);
      }
      a {
        font-weight: 600;
      }
      progress {
        width: 100%;
        height: 8px;
        accent-color: var(--gp-accent);
      }
      li.severe progress {
        accent-color: var(--gp-severe-line);
      }
      .marks {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
      }
      .end {
        padding: 0 0 12px;
        text-align: center;
      }
      @media (max-width: 900px) {
        .columns {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  connectedCallback() {
    super.connectedCallback();
    void this.board.load('listed');
  }

  render() {
    const { value, problem } = this.board;
    const chosen = here().query.get('show') ?? 'all';
    return html`<section class="panel" aria-busy=${value ? 'false' : 'true'}>
      <header>
        <fieldset class="segments" aria-label=${t('listed.filter')}>
          ${SHOWN.map(
            (show) =>
              html`<button
                aria-pressed=${show === chosen}
                @click=${() => note({ show: show === 'all' ? undefined : show })}
              >
                ${t(`listed.${show}`)}
              </button>`,
          )}
        </fieldset>
      </header>
      ${problem
        ? html`<gp-problem .problem=${problem} @gp-retry=${() => this.board.load('listed')}></gp-problem>`
        : nothing}
      ${value
        ? this.columns(value, chosen)
        : problem
          ? nothing
          : html`<p class="empty">${common('loading')}</p>`}
    </section>`;
  }

  private columns({ document, items, next }: Board, chosen: string) {
    const shown = items
      .filter((item) => chosen === 'all' || (chosen === 'overdue' ? item.overdue : item.progressLate))
      .toSorted((a, b) => a.dueDate.localeCompare(b.dueDate));
    return html`<div class="columns">
        ${LEVELS.map((level) => {
          const own = shown.filter((item) => item.level === level);
          return html`<section aria-labelledby=${level}>
            <h2 id=${level}>
              <span class="level">${document.word('Level', level)}</span>
              <span class="quiet small">${t('listed.of', count(own.length))}</span>
            </h2>
            ${own.length
              ? html`<ul>
                  ${own.map((item) => this.card(item, document))}
                </ul>`
              : html`<p class="quiet small">${t('listed.empty')}</p>`}
          </section>`;
        })}
      </div>
      ${next
        ? html`<p class="end"><button @click=${this.more}>${t('listed.more')}</button></p>`
        : nothing}`;
  }

  private card(item: ListingView, document: ApiDocument) {
    const left = daysUntil(item.dueDate);
    const listedFor = daysUntil(item.since.slice(0, 10));
    if (left === undefined || listedFor === undefined) {
      return nothing;
    }
    const age = -listedFor;
    const term = Math.max(age + left, 1);
    const tone = item.overdue || left < 0 ? 'severe' : left <= 7 ? 'warning' : '';
    return html`<li class=${tone}>
      <a href=${to(`/hazards/${item.hazardId}`, { tab: 'listing' })}>${item.no}</a>
      <div>${bilingual(item.titleZh, item.titleEn)}</div>
      <div class="small quiet">
        ${item.enterpriseName ?? item.enterpriseId}${item.equipmentNo ? html` · ${item.equipmentNo}` : nothing}
      </div>
      <progress
        max=${term}
        value=${Math.min(age, term)}
        aria-label=${t('listed.age', age, term)}
      ></progress>
      <div class="small">
        ${t('listed.age', age, term)} · ${item.dueDate}
        <span class=${tone ? `mark ${tone}` : 'quiet'}
          >${left < 0
            ? common('days.over', -left)
            : left === 0
              ? common('days.today')
              : common('days.left', left)}</span
        >
      </div>
      <div class="marks small">
        <span class="mark outline">${document.word('ListingState', item.state)}</span>
        <span class="mark">${t('listed.percent', item.percent)}</span>
        ${item.progressLate
          ? html`<span class="mark severe">${t('listed.silent')}</span>`
          : item.nextReportDue
            ? html`<span class="quiet">${t('listed.report', item.nextReportDue)}</span>`
            : nothing}
        ${item.missedReports
          ? html`<span class="mark warning">${t('listed.missed', item.missedReports)}</span>`
          : nothing}
        ${item.demonstration
          ? html`<span class="mark proposed">${common('feed.demonstration')}</span>`
          : nothing}
      </div>
    </li>`;
  }

  private readonly more = async () => {
    const known = this.board.value;
    if (!known?.next) {
      return;
    }
    try {
      const page = await api.get<api.Page<ListingView>>(LISTINGS, { limit: PAGE, cursor: known.next });
      this.board.value = { ...known, items: [...known.items, ...page.items], next: page.next };
    } catch (cause) {
      this.board.problem = api.asProblem(cause);
    }
    this.requestUpdate();
  };
}

customElements.define('gp-listed', GpListed);
