import { html, nothing } from 'lit';
import type {
  Licence,
  MissingDuty,
  PermitNotice,
  SafetyAppointment,
  UnlicensedSite,
} from '../api/equipment';
import type { ScreeningView } from '../api/hazard';
import { to } from '../core/router';
import type { ApiDocument } from '../core/document';
import type { List } from '../parts/list';
import { due, mark } from '../parts/marks';
import { t } from './texts';

export const LICENCES = '/equipment/v1/licences';
export const STAFF = '/equipment/v1/safety-appointments';
export const SITES = '/equipment/v1/unlicensed-sites';
export const NOTICES = '/equipment/v1/permit-notices';

const enterprise = (id: string) => html`<a href=${to(`/enterprises/${id}`)}>${id}</a>`;

/** How a licence stands, and whether its term has passed. */
export const licenceState = (licence: Licence, document: ApiDocument) =>
  html`${mark(
    document.word('LicenceState', licence.state),
    licence.state === 'IN_FORCE' && !licence.expired ? 'good' : 'severe',
  )}
  ${licence.expired ? mark(t('expired'), 'severe') : nothing}`;

/** The licences of a territory. */
export const licences: List<Licence> = {
  path: LICENCES,
  csv: '/equipment/v1/licences.csv',
  filters: ['kind', 'state', 'expiringBy', 'licenceNo', 'region'],
  opens: true,
  file: (licence) => `/licences/${licence.id}`,
  columns: [
    'licenceNo',
    'kind',
    { label: 'enterpriseId', cell: (licence) => enterprise(licence.enterpriseId) },
    { label: 'covers', cell: (licence) => licence.scope.covers.join(', ') },
    { label: 'validUntil', cell: (licence) => due(licence.validUntil) },
    { label: () => t('state'), cell: licenceState },
  ],
};

/** The licences of one enterprise. */
export const licencesOf = (id: string): List<Licence> => ({
  ...licences,
  filters: [],
  opens: false,
  csv: undefined,
  always: { enterprise: id },
});

/** Who answers for safety. */
export const staff: List<SafetyAppointment> = {
  path: STAFF,
  filters: ['role', 'inOffice', 'region'],
  opens: true,
  file: (appointment) => `/safety-staff/${appointment.id}`,
  columns: [
    'name',
    'role',
    { label: 'enterpriseId', cell: (appointment) => enterprise(appointment.enterpriseId) },
    { label: 'equipmentKinds', cell: (appointment) => appointment.equipmentKinds.join(', ') || '—' },
    'from',
    'lastDay',
  ],
};

/** Who answers for safety in one enterprise. */
export const staffOf = (id: string): List<SafetyAppointment> => ({
  ...staff,
  filters: [],
  opens: false,
  always: { enterprise: id },
});

/** What the safety staff of one enterprise recorded. */
export const recordsOf = (id: string): List<ScreeningView> => ({
  path: '/hazard/v1/screenings',
  filters: ['kind'],
  always: { enterprise: id },
  file: (screening) => `/screenings/${screening.id}`,
  columns: [
    'on',
    'kind',
    'by',
    'findings',
    {
      label: 'late',
      cell: (screening) => (screening.late ? mark(t('late'), 'warning') : '—'),
    },
  ],
});

/** Who did not make the record of a day, week or month. */
export const missing: List<MissingDuty> = {
  path: '/equipment/v1/safety-duties/missing',
  filters: ['kind', 'on', 'region'],
  file: (duty) => `/enterprises/${duty.enterpriseId}`,
  columns: ['enterpriseName', 'regionCode', 'kind', 'from', 'until'],
};

/** Three-no firms. */
export const sites: List<UnlicensedSite> = {
  path: SITES,
  filters: ['state', 'region'],
  opens: true,
  file: (site) => `/unlicensed-sites/${site.id}`,
  columns: ['address', 'regionCode', 'foundOn', 'foundBy', 'state', 'dueOn'],
};

/** Firms that the market registration told of. */
export const notices: List<PermitNotice> = {
  path: NOTICES,
  filters: ['open', 'permit', 'region'],
  opens: true,
  file: (notice) => `/permit-notices/${notice.id}`,
  columns: ['name', 'enterpriseId', 'permits', 'registeredOn', 'pledgedOn', 'dueOn', 'outcome'],
};
