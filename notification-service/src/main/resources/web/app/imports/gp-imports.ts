import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { count } from '../core/i18n';
import type { List } from '../parts/list';
import '../parts/gp-list';
import '../parts/gp-problem';
import { minute } from '../core/time';
import { IMPORTS, save, stateOf, toneOf } from './api';
import { t } from './texts';
import type { ImportJobView } from '../api/equipment';

const imports: List<ImportJobView> = {
  path: IMPORTS,
  filters: [],
  file: (job) => `/imports/${job.id}`,
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
};

/** The imports of a territory, and the way to a new one. */
class GpImports extends GpElement {
  static properties = { busy: { state: true }, problem: { state: true } };
  declare private busy: boolean | undefined;
  declare private problem: api.Problem | undefined;

  static styles = [
    shared,
    css`
      p {
        display: flex;
        gap: 12px;
        align-items: baseline;
        justify-content: flex-end;
        margin-bottom: 8px;
      }
    `,
  ];

  render() {
    return html`<p>
        <button @click=${this.export}>${t(this.busy ? 'export.busy' : 'export')}</button>
        <a href="#/imports/new">＋ ${t('new')}</a>
      </p>
      ${this.problem
        ? html`<gp-problem .problem=${this.problem} .final=${true}></gp-problem>`
        : nothing}
      <gp-list .list=${imports}></gp-list>`;
  }

  /** Gives the whole register of the caller's territory to the person. */
  private async export() {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.problem = undefined;
    try {
      const answer = await api.sent('/equipment/v1/exports/register', {
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
