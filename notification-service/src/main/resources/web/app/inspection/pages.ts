import { html } from 'lit';
import type { CalibrationView, PostponementView } from '../api/inspection';
import { openTo, page } from '../core/pages';
import { dossiers } from '../parts/dossiers';
import { dueClocks } from './lists';
import { t } from './texts';
import '../parts/gp-list';
import './applications';

const POSTPONEMENTS = '/inspection/v1/postponements';
const CALIBRATIONS = '/inspection/v1/calibrations';

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
  section: 'register',
  render: () => html`<gp-list .list=${dueClocks}></gp-list>`,
});

dossiers<PostponementView>({
  place: '/postponements',
  section: 'register',
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
  section: 'register',
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
