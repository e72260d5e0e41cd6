import { html } from 'lit';
import type { AuthorityDuties, DutyView } from '../api/hazard';
import { to } from '../core/router';
import { count } from '../core/i18n';
import type { List } from '../parts/list';
import { t } from './texts';

/** How much each authority owes, those that are late with most first. */
export const authorities: List<AuthorityDuties> = {
  path: '/hazard/v1/duties/authorities',
  filters: ['region'],
  columns: [
    {
      label: () => t('authority'),
      cell: (row) =>
        html`<a href=${to('/duties', { region: row.authorityRegion, late: 'true' })}>${row.authority}</a>`,
    },
    { label: () => t('open'), cell: (row) => count(row.open) },
    {
      label: () => t('late'),
      cell: (row) => (row.late ? html`<span class="mark severe">${count(row.late)}</span>` : '0'),
    },
    { label: () => t('oldest'), cell: (row) => row.oldestDue ?? '—' },
  ],
};

/** What the authorities of a territory owe, and owed. */
export const duties: List<DutyView> = {
  path: '/hazard/v1/duties',
  filters: ['kind', 'late', 'region'],
  columns: [
    { label: () => t('kind'), cell: (row, document) => document.word('DutyKind', row.kind) },
    {
      label: () => t('about'),
      cell: (row) =>
        row.hazardId
          ? html`<a href=${to(`/hazards/${row.hazardId}`, { tab: 'duties' })}>${t('hazard')}</a>`
          : html`<a href=${to(`/complaints/${row.complaintId}`)}>${t('complaint')}</a>`,
    },
    { label: 'authorityRegion', cell: (row) => row.authorityRegion },
    { label: 'state', cell: (row, document) => document.word('State', row.state) },
    {
      label: 'dueDate',
      cell: (row) =>
        html`${row.dueDate} ${row.late ? html`<span class="mark severe">${t('late')}</span>` : ''}`,
    },
  ],
};
