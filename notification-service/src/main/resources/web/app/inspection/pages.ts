import { html, nothing } from 'lit';
import type {
  CalibrationView,
  InspectionView,
  PostponementView,
  ReportWithdrawalView,
} from '../api/inspection';
import { openTo, page } from '../core/pages';
import { to } from '../core/router';
import { dossiers } from '../parts/dossiers';
import { dueClocks, ending, inspections } from './lists';
import { t } from './texts';
import '../parts/gp-list';
import './applications';

const POSTPONEMENTS = '/inspection/v1/postponements';
const CALIBRATIONS = '/inspection/v1/calibrations';
const WITHDRAWALS = '/inspection/v1/report-withdrawals';

page({
  path: '/due',
  open: openTo(
    'province',
    'city',
    'county',
    'township',
    'coordinator',
    'auditor',
    'enterprise',
    'institute',
    'maintainer',
    'filler',
  ),
  title: () => t('due'),
  section: 'inspection',
  render: () => html`<gp-list .list=${dueClocks}></gp-list>`,
});

dossiers<PostponementView>({
  place: '/postponements',
  section: 'inspection',
  roles: ['province', 'city', 'county', 'township', 'leader', 'auditor', 'institute'],
  title: () => t('postponements'),
  list: {
    path: POSTPONEMENTS,
    filters: [],
    opens: true,
    file: (postponement) => `/postponements/${postponement.id}`,
    columns: ['decisionNo', 'regionCode', 'dueFrom', 'dueTo', 'until', 'withdrawnOn'],
  },
  file: {
    path: POSTPONEMENTS,
    back: '/postponements',
    name: ({ value }) => value.decisionNo,
    without: ['decisionNo'],
  },
});

dossiers<CalibrationView>({
  place: '/calibrations',
  section: 'inspection',
  roles: [
    'province',
    'city',
    'county',
    'township',
    'coordinator',
    'auditor',
    'enterprise',
    'institute',
    'maintainer',
  ],
  title: () => t('calibrations'),
  list: {
    path: CALIBRATIONS,
    filters: ['equipmentNo', 'region'],
    opens: true,
    file: (calibration) => `/calibrations/${calibration.id}`,
    columns: ['certificateNo', 'equipmentNo', 'calibratedOn', 'passed', 'holdsThrough'],
  },
  file: {
    path: CALIBRATIONS,
    back: '/calibrations',
    name: ({ value }) => value.certificateNo,
    without: ['certificateNo'],
  },
});

dossiers<InspectionView>({
  place: '/inspections',
  section: 'inspection',
  roles: [
    'province',
    'city',
    'county',
    'township',
    'coordinator',
    'auditor',
    'enterprise',
    'institute',
    'maintainer',
    'filler',
  ],
  title: () => t('inspections'),
  list: inspections,
  file: {
    path: inspections.path,
    back: '/inspections',
    name: ({ value }) => value.reportNo,
    head: ({ value, document }) =>
      html`<p>${ending(value, document)}</p>
        ${value.revises
          ? html`<p>
              <a href=${to(`/inspections/${value.revises}`)}
                >${t('inspection.revises', value.revisedReportNo ?? '', value.revisionReason ?? '')}</a
              >
            </p>`
          : nothing}
        ${value.revisedBy
          ? html`<p>
              <a href=${to(`/inspections/${value.revisedBy}`)}
                >${t('inspection.revised', value.takenBackOn ?? '', value.takenBackReason ?? '')}</a
              >
            </p>`
          : nothing}
        ${value.standing === 'WITHDRAWN'
          ? html`<p>${t('inspection.withdrawn', value.takenBackOn ?? '', value.takenBackReason ?? '')}</p>`
          : nothing}`,
    without: ['reportNo', 'conclusion', 'outcome', 'standing', 'disputed', 'revises', 'revisedBy'],
    has: ['history'],
  },
});

dossiers<ReportWithdrawalView>({
  place: '/report-withdrawals',
  section: 'inspection',
  roles: ['province', 'city', 'county', 'township', 'coordinator', 'auditor', 'enterprise', 'institute'],
  title: () => t('withdrawals'),
  list: {
    path: WITHDRAWALS,
    filters: ['equipmentNo', 'region'],
    opens: true,
    file: (withdrawal) => `/report-withdrawals/${withdrawal.id}`,
    columns: ['reportNo', 'equipmentNo', 'reason', 'recordedAt'],
  },
  file: {
    path: WITHDRAWALS,
    back: '/report-withdrawals',
    name: ({ value }) => value.reportNo,
    without: ['reportNo'],
  },
});
