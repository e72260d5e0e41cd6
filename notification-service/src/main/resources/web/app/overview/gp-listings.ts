import { css, html, nothing } from 'lit';
import type { CaseView } from '../api/notification';
import type { Session } from '../core/auth';
import { acknowledging, mayAcknowledge } from '../escalation/case';
import { language, named, t } from '../core/i18n';
import { listedHazards, type Listed } from './listed';
import { Loading } from '../core/loading';
import { daysUntil, minute } from '../core/time';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { stackedTable } from '../parts/stacked-table';

/** Days before the due date from which a term is shown as running out. */
const SOON = 7;
/** Rows that are shown until all are asked for. */
const FIRST = 6;

/** The hazards listed for government supervision, with what is left of their terms. */
class GpListings extends GpElement {
  static properties = {
    session: { attribute: false },
    region: {},
    refresh: { type: Number },
    all: { state: true },
  };
  declare session: Session;
  declare region: string;
  declare refresh: number;
  declare private all: boolean;

  private pages = 1;
  private readonly listed = new Loading(this, (region: string, signal: AbortSignal) =>
    listedHazards(region, this.pages, signal),
  );

  static styles = [
    shared,
    stackedTable,
    css`
      .number {
        font-weight: 600;
      }
      .over {
        color: var(--gp-severe);
        font-weight: 600;
      }
      .soon {
        color: var(--gp-warning);
        font-weight: 600;
      }
      .whole {
        white-space: nowrap;
      }
      td button {
        margin-top: 4px;
        font-size: var(--gp-text-small);
      }
      .more {
        padding: 10px;
        text-align: center;
      }
      .note {
        padding: 6px var(--gp-pad);
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('region')) {
      this.pages = 1;
      this.all = false;
    }
    if (changed.has('region') || changed.has('refresh')) {
      this.load();
    }
  }

  private load() {
    void this.listed.load(this.region);
  }

  private more() {
    if (this.all) {
      this.pages++;
      this.load();
    }
    this.all = true;
  }

  render() {
    const { value, problem } = this.listed;
    const items = value?.items ?? [];
    const shown = this.all ? items : items.slice(0, FIRST);
    return html`<section class="panel" aria-labelledby="title">
      <header>
        <h2 id="title">${t('listings.title')}</h2>
      </header>
      ${problem
        ? html`<gp-problem .problem=${problem} @gp-retry=${this.load}></gp-problem>`
        : nothing}
      ${value?.casesProblem
        ? html`<p class="note small quiet">
            ${t('listings.cases-failed', value.casesProblem.message)}
          </p>`
        : nothing}
      ${shown.length
        ? this.table(shown)
        : problem
          ? nothing
          : html`<div class="empty">${t(value ? 'listings.empty' : 'loading')}</div>`}
      ${shown.length < items.length || value?.next
        ? html`<div class="more"><button @click=${this.more}>${t('listings.more')}</button></div>`
        : nothing}
    </section>`;
  }

  private table(items: Listed[]) {
    const mark = html`<span class="mark proposed" title=${t('proposed.ladder')}
      >${t('proposed.mark')}</span
    >`;
    return html`<table role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${t('listings.number')}</th>
          <th role="columnheader" scope="col">${t('listings.enterprise')}</th>
          <th role="columnheader" scope="col">${t('listings.level')}</th>
          <th role="columnheader" scope="col">${t('listings.due')}</th>
          <th role="columnheader" scope="col">${t('listings.escalation')} ${mark}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${items.map((item) => this.row(item))}
      </tbody>
    </table>`;
  }

  private row(item: Listed) {
    return html`<tr role="row">
      <td role="cell" class="head whole">
        <div class="number">${item.no}</div>
        <div class="quiet small">${item.hazardNo}</div>
        ${item.demonstration
          ? html`<span class="mark proposed" title=${t('feed.demonstration.why')}
              >${t('feed.demonstration')}</span
            >`
          : nothing}
      </td>
      <td role="cell" data-label=${t('listings.enterprise')}>
        <div>${item.enterpriseName ?? item.enterpriseId}</div>
        <div class="small">${language() === 'en' ? item.titleEn : item.titleZh}</div>
        <div class="quiet small">${item.equipmentNo}</div>
      </td>
      <td role="cell" data-label=${t('listings.level')}>
        <span class="mark outline">${named('level', item.level)}</span>
        <div class="quiet small">${named('listing', item.state)}</div>
      </td>
      <td role="cell" class="whole" data-label=${t('listings.due')}>
        <div>${item.dueDate}</div>
        ${this.left(item.dueDate)}
      </td>
      <td role="cell" data-label=${t('listings.escalation')}>${this.escalation(item.escalation)}</td>
    </tr>`;
  }

  private left(dueDate: string) {
    const days = daysUntil(dueDate);
    if (days === undefined) {
      return nothing;
    }
    if (days < 0) {
      return html`<div class="over small">${t('days.over', -days)}</div>`;
    }
    const text = days === 0 ? t('days.today') : t('days.left', days);
    return html`<div class="small ${days <= SOON ? 'soon' : 'quiet'}">${text}</div>`;
  }

  private escalation(known: CaseView | undefined) {
    if (!known) {
      return html`<span class="quiet">${t('listings.no-case')}</span>`;
    }
    const tone = { ACKNOWLEDGED: 'good', AWAITING: 'warning', UNANSWERED: 'severe', CLOSED: '' }[
      known.state
    ];
    return html`<span class="mark ${tone}"
        >${named('case', known.state, named('level', known.level))}</span
      >
      ${known.state === 'AWAITING'
        ? html`<div class="quiet small whole">${t('case.by', minute(known.acknowledgeBy))}</div>`
        : nothing}
      ${mayAcknowledge(this.session, known)
        ? html`<a href=${acknowledging(known.id)}>${t('case.acknowledge')}</a>`
        : nothing}`;
  }
}

customElements.define('gp-listings', GpListings);
