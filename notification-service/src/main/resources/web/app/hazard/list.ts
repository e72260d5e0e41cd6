import type { HazardView } from '../api/hazard';
import { html, nothing } from 'lit';
import { bilingual } from '../core/i18n';
import type { List } from '../parts/list';
import { deadline, states } from './marks';

/** The hazards in the caller's scope. */
export const hazards: List<HazardView> = {
  path: '/hazard/v1/hazards',
  filters: [
    'text',
    'state',
    'grade',
    'overdue',
    'overdueBy',
    'listedLevel',
    'source',
    'broughtIn',
    'code',
    'region',
    'enterprise',
    'dueFrom',
    'dueTo',
  ],
  csv: '/hazard/v1/hazards.csv',
  opens: true,
  file: (hazard) => `/hazards/${hazard.id}`,
  columns: [
    'hazardNo',
    {
      label: 'code',
      cell: (hazard) =>
        html`${bilingual(hazard.titleZh, hazard.titleEn)}<br /><span class="quiet small"
            >${hazard.code}${hazard.equipmentNo ? html` · ${hazard.equipmentNo}` : nothing}</span
          >`,
    },
    { label: 'state', cell: (hazard, document) => states(hazard, document) },
    { label: 'dueDate', cell: (hazard) => deadline(hazard) },
    'foundOn',
  ],
};
