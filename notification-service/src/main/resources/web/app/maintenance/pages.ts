import { html, nothing } from 'lit';
import type { DrillView, DueDrillView, EntrapmentView, MaintenanceView } from '../api/inspection';
import { to } from '../core/router';
import { dossiers } from '../parts/dossiers';
import { due, mark, type Tone } from '../parts/marks';
import { t } from './texts';
import './gp-checklist';
import './gp-here';

const MAINTENANCE = '/inspection/v1/maintenance';
const ENTRAPMENTS = '/inspection/v1/entrapments';
const DRILLS = '/inspection/v1/rescue-drills';

const ROLES = [
  'province',
  'city',
  'county',
  'township',
  'coordinator',
  'auditor',
  'enterprise',
  'maintainer',
];

const VISITS: Readonly<Record<string, Tone>> = {
  PLANNED: '',
  CHECKED_IN: '',
  DONE: 'warning',
  CONFIRMED: 'good',
  DISPUTED: 'severe',
  LAPSED: '',
};

dossiers<MaintenanceView>({
  place: '/maintenance',
  section: 'inspection',
  roles: ROLES,
  title: () => t('maintenance'),
  list: {
    path: MAINTENANCE,
    filters: ['state', 'equipmentNo', 'plannedUntil', 'overdue', 'region'],
    opens: () => t('plan'),
    file: (visit) => `/maintenance/${visit.id}`,
    columns: [
      'equipmentNo',
      { label: 'state', cell: ({ state }, document) => mark(document.word('MaintenanceState', state), VISITS[state]) },
      'level',
      'plannedOn',
      { label: 'dueOn', cell: ({ dueOn, state }) => due(dueOn, state === 'PLANNED' || state === 'CHECKED_IN') },
      'doneAt',
      'failed',
      'maintainerName',
    ],
  },
  file: {
    path: MAINTENANCE,
    back: '/maintenance',
    name: ({ value, document }) => `${value.equipmentNo} ${document.word('MaintenanceLevel', value.level)}`,
    head: ({ value, document, path }) =>
      html`<p>
          ${mark(document.word('MaintenanceState', value.state), VISITS[value.state])}
          ${value.overdueSince ? mark(t('overdue'), 'severe') : nothing}
          <a href=${to('/maintenance', { equipmentNo: value.equipmentNo })}>${t('unit')}</a>
        </p>
        ${value.state === 'PLANNED'
          ? html`<gp-here .path=${path}></gp-here>`
          : nothing}`,
    tabs: [
      {
        key: 'items',
        title: () => t('items'),
        open: ({ value }) => value.state === 'CHECKED_IN',
        render: ({ path }) => html`<gp-checklist .path=${path}></gp-checklist>`,
      },
    ],
    without: ['state', 'level', 'equipmentNo'],
  },
});

dossiers<EntrapmentView>({
  place: '/entrapments',
  section: 'inspection',
  roles: ROLES,
  title: () => t('entrapments'),
  list: {
    path: ENTRAPMENTS,
    filters: ['state', 'equipmentNo', 'region'],
    opens: () => t('report'),
    file: (entrapment) => `/entrapments/${entrapment.id}`,
    columns: ['trappedAt', 'equipmentNo', 'state', 'people', 'arrivedAt', 'freedAt', 'minutes', 'cause'],
  },
  file: {
    path: ENTRAPMENTS,
    back: '/entrapments',
    name: ({ value }) => value.equipmentNo,
    head: ({ value, document }) =>
      html`<p>
        ${mark(document.word('EntrapmentState', value.state), value.state === 'CLOSED' ? 'good' : 'warning')}
        ${value.late ? mark(t('late'), 'severe') : nothing}
        ${value.prolonged ? mark(t('accident'), 'severe') : nothing}
      </p>`,
    without: ['state', 'equipmentNo'],
  },
});

dossiers<DrillView>({
  place: '/rescue-drills',
  section: 'inspection',
  roles: ROLES,
  title: () => t('drills'),
  list: {
    path: DRILLS,
    filters: ['equipmentNo', 'region'],
    opens: true,
    file: (drill) => `/rescue-drills/${drill.id}`,
    columns: ['heldOn', 'equipmentNo', 'liftType', 'heldBy', 'participants'],
  },
  file: {
    path: DRILLS,
    back: '/rescue-drills',
    name: ({ value }) => `${value.heldOn} ${value.equipmentNo}`,
    without: ['heldOn', 'equipmentNo'],
  },
});

dossiers<DueDrillView>({
  place: '/due-rescue-drills',
  section: 'inspection',
  roles: ROLES.filter((role) => role !== 'enterprise'),
  title: () => t('drills.due'),
  list: {
    path: '/inspection/v1/due-rescue-drills',
    filters: ['region'],
    columns: [
      'maintainerName',
      'liftType',
      'lifts',
      'heldOn',
      { label: 'dueOn', cell: ({ dueOn }) => due(dueOn) },
    ],
  },
});
