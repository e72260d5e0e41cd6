import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { fields } from '../../shared/fields';
import { count } from '../core/i18n';
import type { List } from '../parts/list';
import '../parts/gp-list';
import '../parts/gp-problem';
import { to } from '../core/router';
import { minute } from '../core/time';
import { HAZARDS, REGISTER, save, stateOf, toneOf, type Door } from './api';
import { t } from './texts';
import type { ImportJobView } from '../api/equipment';

const importsOf = (door: Door): List<ImportJobView> => ({
  path: door.at,
  filters: [],
  file: (job) => `${door.page}/${job.id}`,
  columns: [
    {
      label: () => t('name'),
      cell: (job) =>
        html`${job.profile}
          ${job.dryRun ? html`<span class="mark">${t('dry')}</span>` : nothing}
          ${job.complete ? html`<span class="mark">${t('whole')}</span>` : nothing}`,
    },
    {
      label: 'state',
      cell: (job) =>
        html`<span class="mark ${toneOf(job)}"
          >${t(stateOf(job))}</span
        >`,
    },
    { label: () => t('accepted'), cell: (job) => `${count(job.accepted)} / ${count(job.total)}` },
    { label: () => t('rejected'), cell: (job) => count(job.rejected) },
    { label: () => t('submitted'), cell: (job) => minute(job.submittedAt) },
  ],
});

const lists = new Map([REGISTER, HAZARDS].map((door) => [door, importsOf(door)]));

/** The imports of a territory, and the way to a new one. */
class GpImports extends GpElement {
  static properties = {
    door: { attribute: false },
    busy: { state: true },
    problem: { state: true },
  };
  declare door: Door;
  private reason = '';
  declare private busy: boolean | undefined;
  declare private problem: api.Problem | undefined;

  static styles = [
    shared,
    fields,
    css`
      p {
        display: flex;
        gap: 12px;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: flex-end;
        margin-bottom: 8px;
      }
      input {
        flex: 0 1 24rem;
      }
    `,
  ];

  render() {
    return html`<p>
        ${this.door.whole
          ? html`<input
                maxlength="500"
                aria-label=${t('export.reason')}
                placeholder=${t('export.reason')}
                @input=${(event: Event) => (this.reason = (event.target as HTMLInputElement).value.trim())}
              />
              <button @click=${this.export}>${t(this.busy ? 'export.busy' : 'export')}</button>`
          : nothing}
        <a href=${to(`${REGISTER.page}/new`)}>＋ ${t('new')}</a>
        <a href=${to(`${HAZARDS.page}/new`)}>＋ ${t('new.hazards')}</a>
      </p>
      ${this.problem
        ? html`<gp-problem .problem=${this.problem} .final=${true}></gp-problem>`
        : nothing}
      <gp-list .list=${lists.get(this.door)}></gp-list>`;
  }

  /** Gives the whole register of the caller's territory to the person. */
  private async export() {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.problem = undefined;
    try {
      const why = this.reason ? `?reason=${encodeURIComponent(this.reason)}` : '';
      const answer = await api.sent(`/equipment/v1/exports/register${why}`, {
        headers: { Accept: 'application/zip' },
      });
      save(await answer.blob(), 'register.zip');
    } catch (cause) {
      this.problem = api.asProblem(cause);
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('gp-imports', GpImports);
