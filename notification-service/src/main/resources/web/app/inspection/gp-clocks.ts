import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import type { CycleRule, DueDate, DueDatesView } from '../api/inspection';
import { documentOf, type ApiDocument } from '../core/document';
import { Loading } from '../core/loading';
import { to } from '../core/router';
import { GpElement } from '../parts/element';
import { due, mark, type Tone } from '../parts/marks';
import { shared } from '../parts/shared';
import '../parts/gp-problem';
import { t } from './texts';

const TONES: Readonly<Record<string, Tone>> = { OVERDUE: 'severe', DUE_SOON: 'warning', VALID: 'good' };

interface Known {
  readonly document: ApiDocument;
  readonly dates: DueDatesView;
}

/** The clocks of a unit: through which day each runs, by which rule and from what it is counted. */
class GpClocks extends GpElement {
  static properties = { of: {} };
  declare of: string;

  private readonly known = new Loading<Known>(this, async (unit, signal) => {
    const [document, dates] = await Promise.all([
      documentOf('inspection'),
      api.get<DueDatesView>(`/inspection/v1/due-dates/${encodeURIComponent(unit)}`, {}, signal),
    ]);
    return { document, dates };
  });

  static styles = [
    shared,
    css`
      li {
        margin-bottom: 10px;
      }
      p {
        margin-top: 2px;
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('of') && this.of) {
      void this.known.load(this.of);
    }
  }

  render() {
    if (this.known.problem) {
      return html`<gp-problem .problem=${this.known.problem}></gp-problem>`;
    }
    const known = this.known.value;
    if (!known) {
      return nothing;
    }
    const { document, dates } = known;
    return html`${dates.clocks.length
        ? html`<ul>
            ${dates.clocks.map((date) => html`<li>${this.clock(date, document)}</li>`)}
          </ul>`
        : html`<p class="empty">${t('clock.none')}</p>`}
      ${dates.yearsCountedFrom
        ? html`<p class="small quiet">${t('clock.years', dates.yearsCountedFrom)}</p>`
        : nothing}
      ${dates.unknown.length
        ? html`<h3>${t('clock.unknown')}</h3>
            <ul>
              ${dates.unknown.map(
                (one) =>
                  html`<li>
                    ${document.word('UnitClock', one.clock)}
                    <p class="small quiet">${rule(one.rule, document)}</p>
                  </li>`,
              )}
            </ul>`
        : nothing}`;
  }

  private clock(date: DueDate, document: ApiDocument) {
    return html`<strong>${document.word('UnitClock', date.clock)}</strong>
      ${mark(document.word('ClockState', date.state), TONES[date.state] ?? '')}
      ${t('clock.holds')} ${due(date.dueDate, date.state !== 'NOT_IN_USE')}
      ${date.monthOnly ? html`<span class="small quiet">${t('clock.month')}</span>` : nothing}
      ${date.bindsUse ? html`<span class="small quiet">${t('clock.binds')}</span>` : nothing}
      <p class="small quiet">
        ${document.word('Basis', date.basis)}
        ${date.reportNo ? html` · ${t('clock.report', date.reportNo, date.institute ?? '')}` : nothing}
        ${date.startedOn ? html` · ${t('clock.start', date.startedOn)}` : nothing}
      </p>
      ${date.rule ? html`<p class="small quiet">${rule(date.rule, document)}</p>` : nothing}
      ${date.arithmetic
        ? html`<p class="small quiet">${t('clock.sum', date.arithmetic)} ${clamp(date)}</p>`
        : nothing}
      ${date.movedBy
        ? html`<p>
            <a href=${to(`/postponements/${date.movedBy.postponementId}`)}
              >${t(
                'clock.moved',
                date.printedDate,
                date.movedBy.regionCode,
                date.movedBy.decisionNo,
                date.movedBy.until,
                date.movedBy.reason,
              )}</a
            >
          </p>`
        : nothing}`;
  }
}

function rule(by: CycleRule, document: ApiDocument) {
  return html`${t('clock.rule', by.code, by.edition, by.source)}
    <span class="mark proposed">${document.word('Mark', by.standing)}</span>`;
}

/** Said where the sum ends on another day of the month than it begins. */
function clamp(date: DueDate) {
  const clamped = date.countedFrom && !date.monthOnly && date.countedFrom.slice(8) !== date.printedDate.slice(8);
  return clamped ? t('clock.sum.clamp') : nothing;
}

customElements.define('gp-clocks', GpClocks);
