import { html, nothing } from 'lit';
import type { DueClockView } from '../api/inspection';
import type { List } from '../parts/list';
import { due, mark } from '../parts/marks';
import { t } from './texts';

/** The clocks that are due in a territory, at an institute or of an enterprise. */
export const dueClocks: List<DueClockView> = {
  path: '/inspection/v1/due-clocks',
  filters: ['state', 'clock', 'equipmentNo', 'region'],
  file: (clock) => `/equipment/${clock.equipmentId}`,
  columns: [
    { label: 'equipmentNo', cell: (clock) => clock.equipmentNo },
    { label: 'clock', cell: (clock, document) => document.word('UnitClock', clock.clock) },
    {
      label: 'state',
      cell: (clock, document) =>
        mark(document.word('DueState', clock.state), clock.state === 'OVERDUE' ? 'severe' : 'warning'),
    },
    {
      label: 'dueDate',
      cell: (clock) =>
        html`${due(clock.dueDate)}
        ${clock.monthOnly ? html`<span class="small quiet">${t('clock.month')}</span>` : nothing}`,
    },
    {
      label: 'basis',
      cell: (clock, document) =>
        html`${document.word('Basis', clock.basis)}
        ${clock.postponed ? mark(document.label('postponed', undefined), 'warning') : nothing}`,
    },
  ],
};
