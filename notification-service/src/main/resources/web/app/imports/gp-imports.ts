import { css, html, nothing } from 'lit';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { count } from '../core/i18n';
import type { List } from '../parts/list';
import '../parts/gp-list';
import { minute } from '../core/time';
import { IMPORTS, stateOf, toneOf } from './api';
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
  static styles = [
    shared,
    css`
      p {
        display: flex;
        justify-content: flex-end;
        margin-bottom: 8px;
      }
    `,
  ];

  render() {
    return html`<p><a href="#/imports/new">＋ ${t('new')}</a></p>
      <gp-list .list=${imports}></gp-list>`;
  }
}

customElements.define('gp-imports', GpImports);
