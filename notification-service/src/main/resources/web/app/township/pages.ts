import { html } from 'lit';
import type {
  ClosedYear,
  ConfirmationView,
  DiagnosisView,
  HeldView,
  JointCheckView,
  PatrolView,
  PremisesView,
  RatingSum,
  RatingView,
  VisitView,
} from '../api/inspection';
import { lookup } from '../core/lookups';
import { openTo, page } from '../core/pages';
import { translator } from '../core/i18n';
import { dossiers } from '../parts/dossiers';
import type { List } from '../parts/list';

const t = translator({
  premises: ['年度三确认与走访', 'Confirmed and visited this year'],
  confirmations: ['三确认', 'Three confirmations'],
  visits: ['走访', 'Visits'],
  patrols: ['巡查', 'Patrols'],
  diagnoses: ['专家诊断', 'Expert diagnoses'],
  jointChecks: ['联合检查', 'Joint checks'],
  ratings: ['检查评价', 'Ratings of checks'],
  held: ['可评价的检查走访', 'Checks and visits to rate'],
  closedYears: ['历年三确认与走访', 'Confirmed and visited in former years'],
  ratingSums: ['企业评价汇总', 'What enterprises say of checks'],
});

const PREMISES = '/inspection/v1/premises';
const CONFIRMATIONS = '/inspection/v1/confirmations';
const VISITS = '/inspection/v1/visits';
const PATROLS = '/inspection/v1/patrols';
const DIAGNOSES = '/inspection/v1/diagnoses';
const JOINT_CHECKS = '/inspection/v1/joint-checks';
const RATINGS = '/inspection/v1/ratings';
const HELD = '/inspection/v1/checks-held';

const OFFICERS = ['province', 'city', 'county', 'township', 'leader', 'auditor'] as const;
const READERS = [...OFFICERS, 'coordinator', 'enterprise'] as const;

lookup('checkId', {
  path: HELD,
  found: ({ id, heldOn, kind }) => ({ value: id, label: `${heldOn} ${kind}` }),
});

const confirmations = (enterprise?: string): List<ConfirmationView> => ({
  path: CONFIRMATIONS,
  filters: enterprise ? [] : ['enterprise', 'region'],
  always: enterprise ? { enterprise } : undefined,
  opens: true,
  file: ({ id }) => `/confirmations/${id}`,
  columns: [
    'on',
    'enterpriseId',
    'unitsFound',
    'unitsRegistered',
    'operators',
    'certified',
    'safetySystem',
    'followUp',
  ],
});

const visits = (enterprise?: string): List<VisitView> => ({
  path: VISITS,
  filters: enterprise ? [] : ['enterprise', 'region'],
  always: enterprise ? { enterprise } : undefined,
  opens: true,
  file: ({ id }) => `/visits/${id}`,
  columns: ['on', 'enterpriseId', 'purposes', 'visitors', 'materials', 'noticeOf'],
});

dossiers<PremisesView>({
  place: '/premises',
  section: 'checks',
  roles: READERS,
  title: () => t('premises'),
  list: {
    path: PREMISES,
    filters: ['confirmed', 'visited', 'region'],
    file: ({ id }) => `/premises/${id}`,
    columns: [
      'enterpriseName',
      'enterpriseId',
      'regionCode',
      'units',
      'confirmed',
      'confirmedOn',
      'visited',
      'visitedOn',
    ],
  },
  file: {
    path: PREMISES,
    back: '/premises',
    name: ({ value }) => value.enterpriseName ?? value.enterpriseId,
    has: [],
    tabs: [
      {
        key: 'confirmations',
        title: () => t('confirmations'),
        render: ({ value }) =>
          html`<gp-list .list=${confirmations(value.enterpriseId)}></gp-list>`,
      },
      {
        key: 'visits',
        title: () => t('visits'),
        render: ({ value }) => html`<gp-list .list=${visits(value.enterpriseId)}></gp-list>`,
      },
    ],
  },
});

dossiers<ConfirmationView>({
  place: '/confirmations',
  section: 'checks',
  roles: READERS,
  title: () => t('confirmations'),
  list: confirmations(),
  file: {
    path: CONFIRMATIONS,
    back: '/confirmations',
    name: ({ value }) => `${value.on} ${value.enterpriseId}`,
    without: ['on'],
  },
});

dossiers<VisitView>({
  place: '/visits',
  section: 'checks',
  roles: READERS,
  title: () => t('visits'),
  list: visits(),
  file: {
    path: VISITS,
    back: '/visits',
    name: ({ value }) => `${value.on} ${value.enterpriseId}`,
    without: ['on'],
  },
});

dossiers<PatrolView>({
  place: '/patrols',
  section: 'checks',
  roles: READERS,
  title: () => t('patrols'),
  list: {
    path: PATROLS,
    filters: ['enterprise', 'region'],
    opens: true,
    file: ({ id }) => `/patrols/${id}`,
    columns: ['on', 'enterpriseId', 'team', 'signature'],
  },
  file: {
    path: PATROLS,
    back: '/patrols',
    name: ({ value }) => `${value.on} ${value.enterpriseId}`,
    without: ['on'],
  },
});

dossiers<DiagnosisView>({
  place: '/diagnoses',
  section: 'checks',
  roles: [...OFFICERS, 'enterprise', 'expert'],
  title: () => t('diagnoses'),
  list: {
    path: DIAGNOSES,
    filters: ['state', 'enterprise', 'region'],
    opens: true,
    file: ({ id }) => `/diagnoses/${id}`,
    columns: ['question', 'enterpriseId', 'state', 'fromDay', 'toDay', 'givenOn'],
  },
  file: {
    path: DIAGNOSES,
    back: '/diagnoses',
    name: ({ value }) => value.question,
    without: ['question'],
  },
});

dossiers<JointCheckView>({
  place: '/joint-checks',
  section: 'checks',
  roles: [...OFFICERS, 'enterprise', 'department'],
  title: () => t('jointChecks'),
  list: {
    path: JOINT_CHECKS,
    filters: ['state', 'enterprise', 'region'],
    opens: true,
    file: ({ id }) => `/joint-checks/${id}`,
    columns: ['title', 'enterpriseId', 'state', 'plannedOn', 'heldOn'],
  },
  file: {
    path: JOINT_CHECKS,
    back: '/joint-checks',
    name: ({ value }) => value.title,
    without: ['title'],
  },
});

dossiers<RatingView>({
  place: '/ratings',
  section: 'checks',
  roles: ['enterprise'],
  title: () => t('ratings'),
  list: {
    path: RATINGS,
    filters: [],
    opens: true,
    file: ({ id }) => `/ratings/${id}`,
    columns: ['recordedAt', 'kind', 'conduct', 'lawfulness', 'help', 'remark'],
  },
  file: { path: RATINGS, back: '/ratings', name: ({ value, document }) => document.word('RatedKind', value.kind) },
});

const held: List<HeldView> = {
  path: HELD,
  filters: [],
  columns: ['heldOn', 'kind', 'rateUntil', 'rated'],
};

page({
  path: '/checks-held',
  open: openTo('enterprise'),
  title: () => t('held'),
  section: 'checks',
  render: () => html`<gp-list .list=${held}></gp-list>`,
});

/** What is to be rated is rated where ratings are given. */
page({
  path: '/checks-held/:id',
  open: openTo('enterprise'),
  title: () => t('ratings'),
  render: () =>
    html`<gp-list
      .list=${{ path: RATINGS, filters: [], opens: true, columns: ['recordedAt', 'kind', 'remark'] }}
    ></gp-list>`,
});

const ratingSums: List<RatingSum> = {
  path: '/inspection/v1/rating-sums',
  filters: ['region'],
  columns: ['kind', 'ratings', 'conduct', 'lawfulness', 'help'],
};

page({
  path: '/rating-sums',
  open: openTo(...OFFICERS),
  title: () => t('ratingSums'),
  section: 'statistics',
  render: () => html`<gp-list .list=${ratingSums}></gp-list>`,
});

const closedYears: List<ClosedYear> = {
  path: '/inspection/v1/closed-years',
  filters: ['region'],
  columns: ['year', 'enterprises', 'confirmed', 'visited'],
};

page({
  path: '/closed-years',
  open: openTo(...OFFICERS, 'coordinator'),
  title: () => t('closedYears'),
  section: 'statistics',
  render: () => html`<gp-list .list=${closedYears}></gp-list>`,
});
