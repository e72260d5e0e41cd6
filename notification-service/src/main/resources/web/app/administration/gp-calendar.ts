import { css, html, nothing } from 'lit';
import type { CalendarYear, CalendarYears } from '../api/notification';
import * as api from '../core/api';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import '../parts/gp-problem';
import { bilingual } from '../core/i18n';
import { Loading } from '../core/loading';
import { t } from './texts';

/** The years whose working days are known, and those that are assumed. */
class GpCalendar extends GpElement {
  private readonly years = new Loading<CalendarYear[]>(
    this,
    async (path, signal) => (await api.get<CalendarYears>(path, {}, signal)).items,
  );

  static styles = [
    shared,
    css`
      .intro {
        padding: 12px var(--gp-pad);
        border-bottom: 1px solid var(--gp-line-quiet);
      }
      details {
        padding: 8px var(--gp-pad);
        border-bottom: 1px solid var(--gp-line-quiet);
      }
      details:last-child {
        border-bottom: 0;
      }
      summary {
        cursor: pointer;
      }
      summary b {
        margin-inline-end: 8px;
      }
      ol {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
        gap: 2px 16px;
        padding: 8px 0 4px 1rem;
        list-style: none;
      }
    `,
  ];

  connectedCallback() {
    super.connectedCallback();
    void this.load();
  }

  render() {
    return html`<section class="panel">
      <p class="intro quiet">${t('calendar.intro')}</p>
      ${this.years.problem
        ? html`<gp-problem .problem=${this.years.problem} @gp-retry=${this.load}></gp-problem>`
        : nothing}
      ${this.years.value?.map((year) => this.year(year))}
    </section>`;
  }

  private year({ year, known, days }: CalendarYear) {
    const worked = days.filter((day) => day.kind === 'MAKE_UP_WORKDAY').length;
    return html`<details>
      <summary>
        <b>${year}</b>
        <span class="mark ${known ? 'good' : 'proposed'}"
          >${t(known ? 'calendar.known' : 'calendar.assumed')}</span
        >
        <span class="quiet small"
          >${t('calendar.holidays', days.length - worked)} · ${t('calendar.worked', worked)}</span
        >
      </summary>
      <ol>
        ${days.map(
          (day) =>
            html`<li>
              ${day.date} ${bilingual(day.nameZh, day.nameEn)}
              ${day.kind === 'MAKE_UP_WORKDAY'
                ? html`<span class="mark warning">${t('calendar.worked', 1)}</span>`
                : nothing}
            </li>`,
        )}
      </ol>
    </details>`;
  }

  private readonly load = () => this.years.load('/notification/v1/calendar-years');
}

customElements.define('gp-calendar', GpCalendar);
