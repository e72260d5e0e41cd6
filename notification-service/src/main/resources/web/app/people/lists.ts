import { html, nothing } from 'lit';
import type {
  OperatorCertificateView,
  OperatorEmploymentView,
  OperatorUnitView,
  ProjectView,
  UncertifiedUnitView,
} from '../api/equipment';
import type { ApiDocument } from '../core/document';
import { bilingual } from '../core/i18n';
import { to } from '../core/router';
import type { Column, List } from '../parts/list';
import { due, mark, type Tone } from '../parts/marks';
import { t } from './texts';

const TONES: Readonly<Record<string, Tone>> = {
  VALID: 'good',
  EXPIRING: 'warning',
  EXPIRED: 'severe',
  SUSPENDED: 'severe',
  REVOKED: 'severe',
};

/** How a certificate stands; nothing where it is not seen any more. */
export const standing = (of: string | null | undefined, document: ApiDocument) =>
  of ? mark(document.word('CertificateStanding', of), TONES[of]) : nothing;

/** That somebody works for more than one enterprise at the same time. */
export const several = (does: boolean) => (does ? mark(t('several'), 'warning') : nothing);

/** The projects of a certificate, each with its last day. */
export const projects = (all: readonly ProjectView[]) =>
  all.map(
    (one) => html`<div>
      ${mark(one.project, one.valid ? '' : 'severe')} ${bilingual(one.nameZh, one.nameEn)}
      <span class="quiet small">${t('until', one.validUntil)} · ${t('review', one.reviewBy)}</span>
    </div>`,
  );

const codes = (all: readonly ProjectView[]) =>
  all.map((one) => html`${mark(one.project, one.valid ? '' : 'severe')} `);

/** Certificates of a territory, of the own people, or the own. */
export const certificates: List<OperatorCertificateView> = {
  path: '/equipment/v1/operator-certificates',
  filters: ['holderName', 'standing', 'project', 'region'],
  csv: '/equipment/v1/operator-certificates.csv',
  opens: true,
  file: (certificate) => `/operator-certificates/${certificate.id}`,
  columns: [
    'holderName',
    'certificateNumber',
    {
      label: 'standing',
      cell: (certificate, document) =>
        html`${standing(certificate.standing, document)} ${several(certificate.several)}`,
    },
    { label: 'projects', cell: (certificate) => codes(certificate.projects) },
    { label: 'firstEnd', cell: (certificate) => due(certificate.firstEnd) },
    'issuingAuthority',
  ],
};

const PERSON: readonly Column<OperatorEmploymentView>[] = [
  { label: 'holderName', cell: (employment) => employment.holderName ?? '—' },
  {
    label: 'standing',
    cell: (employment, document) =>
      html`${standing(employment.standing, document)} ${several(employment.several)}`,
  },
  { label: 'projects', cell: (employment) => codes(employment.projects) },
  { label: 'firstEnd', cell: (employment) => due(employment.firstEnd) },
];

/** Who is employed now. */
export const employments: List<OperatorEmploymentView> = {
  path: '/equipment/v1/operator-employments',
  filters: ['enterprise', 'region'],
  csv: '/equipment/v1/operator-employments.csv',
  opens: true,
  file: (employment) => `/operator-employments/${employment.id}`,
  columns: [
    ...PERSON,
    {
      label: 'enterpriseName',
      cell: (employment) =>
        html`<a href=${to(`/enterprises/${employment.enterpriseId}`)}
          >${employment.enterpriseName ?? employment.enterpriseId}</a
        >`,
    },
    'units',
    'employedOn',
  ],
};

/** The operators of one enterprise. */
export const peopleOf = (enterprise: string): List<OperatorEmploymentView> => ({
  ...employments,
  filters: [],
  opens: false,
  csv: undefined,
  always: { enterprise },
  columns: [...PERSON, 'units', 'employedOn'],
});

/** Who employs the holder of a certificate. */
export const employersOf = (certificate: string): List<OperatorEmploymentView> => ({
  ...employments,
  filters: [],
  opens: false,
  csv: undefined,
  always: { certificate },
  columns: [
    {
      label: 'enterpriseName',
      cell: (employment) => employment.enterpriseName ?? employment.enterpriseId,
    },
    'units',
    'employedOn',
  ],
});

const OPERATED: readonly (Column<OperatorUnitView> | (keyof OperatorUnitView & string))[] = [
  'project',
  {
    label: 'certified',
    cell: (unit) => (unit.certified ? '✓' : mark(t('invalid'), 'severe')),
  },
  'assignedOn',
];

const HOLDER: Column<OperatorUnitView> = {
  label: 'holderName',
  cell: (unit) => unit.holderName,
};

const UNIT: Column<OperatorUnitView> = {
  label: 'equipmentNo',
  cell: (unit) =>
    html`<a href=${to(`/equipment/${unit.equipmentId}`)}>${unit.equipmentNo}</a>
      <span class="quiet small">${unit.variety}</span>`,
};

/** Who operates which unit now. */
export const operators: List<OperatorUnitView> = {
  path: '/equipment/v1/operator-units',
  filters: ['enterprise', 'region'],
  file: (unit) => `/operator-employments/${unit.employmentId}`,
  columns: [HOLDER, UNIT, ...OPERATED],
};

/** Who works on although the certificate ended. */
export const uncertifiedOperators: List<OperatorUnitView> = {
  ...operators,
  always: { certified: 'false' },
};

/** Who operates one unit. */
export const operatorsOf = (equipment: string): List<OperatorUnitView> => ({
  ...operators,
  filters: [],
  always: { equipment },
  columns: [HOLDER, ...OPERATED],
});

/** The units that somebody employed operates or operated. */
export const unitsOf = (path: string): List<OperatorUnitView> => ({
  path: `${path}/units`,
  filters: [],
  columns: [UNIT, ...OPERATED, 'releasedOn', 'releaseReason'],
});

/** Units that nobody with a valid certificate operates. */
export const uncertifiedUnits: List<UncertifiedUnitView> = {
  path: '/equipment/v1/uncertified-units',
  filters: ['enterprise', 'region'],
  file: (unit) => `/equipment/${unit.equipmentId}`,
  columns: [
    'equipmentNo',
    'variety',
    {
      label: 'enterpriseName',
      cell: (unit) =>
        html`<a href=${to(`/enterprises/${unit.enterpriseId}`)}>${unit.enterpriseName}</a>`,
    },
    {
      label: 'assigned',
      cell: (unit) =>
        unit.assigned ? mark(t('assigned'), 'severe') : mark(t('nobody'), 'warning'),
    },
  ],
};
