import { html, nothing } from 'lit';
import type { DueClockView, InspectionView } from '../api/inspection';
import type { ApiDocument } from '../core/document';
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

/** What a visit ended with: a conclusion, an outcome, or both; and whether that still counts. */
export function ending(inspection: InspectionView, document: ApiDocument) {
  return html`${inspection.conclusion
      ? mark(document.word('Conclusion', inspection.conclusion), inspection.fit ? 'good' : 'severe')
      : nothing}
    ${inspection.outcome ? mark(document.word('VisitOutcome', inspection.outcome), 'warning') : nothing}
    ${inspection.standing === 'STANDS' ? nothing : mark(document.word('Standing', inspection.standing), '')}
    ${inspection.disputed ? mark(document.label('disputed', undefined), 'severe') : nothing}`;
}

/** All that institutes reported. */
export const inspections: List<InspectionView> = {
  path: '/inspection/v1/inspections',
  filters: ['equipmentNo', 'outcome', 'standing', 'disputed', 'region'],
  opens: () => t('inspection.report'),
  file: (inspection) => `/inspections/${inspection.id}`,
  columns: [
    'reportNo',
    'equipmentNo',
    {
      label: 'kind',
      cell: (inspection, document) =>
        html`${document.word('InspectionKind', inspection.kind)}
        ${inspection.visit === 'ROUTINE' ? nothing : document.word('VisitKind', inspection.visit)}`,
    },
    'inspectedOn',
    { label: 'conclusion', cell: ending },
    'nextInspectionDate',
  ],
};
