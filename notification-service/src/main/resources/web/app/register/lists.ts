import { html, nothing } from 'lit';
import type { EnterpriseView, EquipmentView } from '../api/equipment';
import type { DueClockView, InspectionView } from '../api/inspection';
import { dueClocks, ending } from '../inspection/lists';
import { to } from '../core/router';
import { hazards } from '../hazard/list';
import type { HazardView } from '../api/hazard';
import type { List } from '../parts/list';
import { flags, standing, states } from './marks';
import { t } from './texts';

/** The enterprises of a territory. */
export const enterprises: List<EnterpriseView> = {
  path: '/equipment/v1/enterprises',
  filters: ['text', 'kind', 'keyMonitored', 'sizeClass', 'hazardousChemicals', 'region'],
  csv: '/equipment/v1/enterprises.csv',
  opens: true,
  file: (enterprise) => `/enterprises/${enterprise.id}`,
  columns: [
    { label: 'name', cell: (enterprise) => enterprise.name },
    { label: 'creditCode', cell: (enterprise) => enterprise.id },
    { label: 'regionCode', cell: (enterprise) => enterprise.regionCode },
    { label: 'industry', cell: (enterprise) => enterprise.industry ?? '—' },
    {
      label: 'kinds',
      cell: (enterprise, document) => flags(enterprise, document),
    },
    { label: () => t('state'), cell: (enterprise, document) => standing(enterprise, document) },
  ],
};

const COLUMNS: List<EquipmentView>['columns'] = [
  { label: 'equipmentNo', cell: (unit) => unit.equipmentNo },
  {
    label: 'name',
    cell: (unit) =>
      html`${unit.name ?? t('unit.unnamed')}<br /><span class="quiet small">${unit.variety}</span>`,
  },
  { label: () => t('state'), cell: (unit, document) => states(unit, document) },
  { label: 'nextInspectionDate', cell: (unit) => unit.nextInspectionDate ?? '—' },
];

/** The units of a territory, or of whatever else is always asked for. */
export const units: List<EquipmentView> = {
  path: '/equipment/v1/equipment',
  filters: ['text', 'kind', 'useState', 'inspState', 'regState', 'overdue', 'vanished', 'region'],
  csv: '/equipment/v1/equipment.csv',
  opens: true,
  file: (unit) => `/equipment/${unit.id}`,
  columns: [
    ...COLUMNS.slice(0, 2),
    {
      label: 'enterpriseName',
      cell: (unit) =>
        html`<a href=${to(`/enterprises/${unit.enterpriseId}`)}>${unit.enterpriseName}</a>`,
    },
    ...COLUMNS.slice(2),
  ],
};

/** The units of one enterprise. */
export const unitsOf = (enterprise: string): List<EquipmentView> => ({
  ...units,
  filters: [],
  opens: false,
  csv: undefined,
  columns: COLUMNS,
  always: { enterprise },
});

/** The hazards of an enterprise or of a unit. */
export const hazardsOf = (of: { enterprise: string } | { equipmentNo: string }): List<HazardView> => ({
  ...hazards,
  filters: [],
  opens: false,
  always: of,
});

/** The inspections of one unit, or of all that an enterprise uses. */
export const inspectionsOf = (
  of: { enterprise: string } | { equipmentNo: string },
): List<InspectionView> => ({
  path: '/inspection/v1/inspections',
  filters: [],
  always: of,
  file: (inspection) => `/inspections/${inspection.id}`,
  columns: [
    { label: 'reportNo', cell: (inspection) => inspection.reportNo },
    ...('enterprise' in of
      ? [{ label: 'equipmentNo', cell: (inspection: InspectionView) => inspection.equipmentNo }]
      : []),
    {
      label: 'kind',
      cell: (inspection, document) =>
        html`${document.word('InspectionKind', inspection.kind)}<br /><span class="quiet small"
            >${inspection.instituteName}</span
          >`,
    },
    { label: 'inspectedOn', cell: (inspection) => inspection.inspectedOn },
    {
      label: 'conclusion',
      cell: (inspection, document) =>
        html`${ending(inspection, document)}${inspection.findings.length
            ? html`<ul class="small">
                ${inspection.findings.map((finding) => html`<li>${finding}</li>`)}
              </ul>`
            : nothing}`,
    },
    { label: 'nextInspectionDate', cell: (inspection) => inspection.nextInspectionDate ?? '—' },
  ],
});

/** The clocks that are due at an enterprise, the oldest date first. */
export const dueAt = (enterprise: string): List<DueClockView> => ({
  ...dueClocks,
  filters: [],
  always: { enterprise },
});
