import { html, nothing } from 'lit';
import type {
  Avoidance,
  Campaign,
  CheckPlan,
  Draw,
  Drawn,
  SupervisoryCheck,
} from '../api/inspection';
import { to } from '../core/router';
import { dossiers } from '../parts/dossiers';
import type { List } from '../parts/list';
import { mark, type Tone } from '../parts/marks';
import './gp-walk';
import { t } from './texts';

const AUTHORITIES = ['province', 'city', 'county', 'township', 'leader', 'auditor'];
const CHECKS = '/inspection/v1/checks';
const DRAWS = '/inspection/v1/draws';
const PLANS = '/inspection/v1/check-plans';
const CAMPAIGNS = '/inspection/v1/campaigns';
const AVOIDANCES = '/inspection/v1/avoidances';

const TONES: Readonly<Record<string, Tone>> = {
  ARRANGED: 'warning',
  RECORDED: 'warning',
  SEALED: 'warning',
  PUBLISHED: 'good',
  ANNOUNCED: 'good',
  SUPERSEDED: 'severe',
};

const checks: List<SupervisoryCheck> = {
  path: CHECKS,
  filters: ['kind', 'state', 'enterprise', 'region'],
  opens: true,
  file: (check) => `/checks/${check.id}`,
  columns: [
    'checkedName',
    { label: 'kind', cell: (check, document) => document.word('CheckKind', check.kind) },
    {
      label: 'state',
      cell: (check, document) => mark(document.word('CheckState', check.state), TONES[check.state]),
    },
    'plannedOn',
    'checkedOn',
    { label: 'findings', cell: (check) => check.findings.length || nothing },
  ],
};

dossiers<SupervisoryCheck>({
  place: '/checks',
  section: 'checks',
  roles: [...AUTHORITIES, 'enterprise', 'institute'],
  title: () => t('checks'),
  list: checks,
  file: {
    path: CHECKS,
    back: '/checks',
    name: ({ value }) => value.checkedName,
    head: ({ value, document }) =>
      html`<p>
        ${mark(document.word('CheckState', value.state), TONES[value.state])}
        ${document.word('CheckKind', value.kind)} · ${document.word('CheckMode', value.mode)} ·
        ${value.inspectorNames.join('、')}
        ${value.drawId ? html`· <a href=${to(`/draws/${value.drawId}`)}>${t('draws')}</a>` : nothing}
        ${value.enterpriseId && value.findings.length
          ? html`· <a href=${to(`/hazards?enterprise=${encodeURIComponent(value.enterpriseId)}`)}
                >${t('hazards')}</a
              >`
          : nothing}
      </p>`,
    without: ['checkedName', 'state', 'kind', 'mode', 'inspectorNames', 'drawId', 'answers'],
    tabs: [
      {
        key: 'walk',
        title: () => t('answers'),
        open: ({ value }) => value.state === 'ARRANGED',
        render: ({ value, path, document }) =>
          html`<gp-walk .check=${value} .path=${path} .document=${document}></gp-walk>`,
      },
      {
        key: 'answers',
        title: () => t('answers'),
        open: ({ value }) => value.answers.length > 0,
        render: ({ value, document }) =>
          html`<ul>
            ${value.answers.map(
              (answer) =>
                html`<li>
                  ${answer.checklist} ${answer.item}
                  ${mark(
                    document.word('ItemResult', answer.result),
                    answer.result === 'FAILS' ? 'severe' : '',
                  )}
                  ${answer.note ?? nothing} ${answer.equipmentNos?.join(', ') ?? nothing}
                </li>`,
            )}
          </ul>`,
      },
    ],
  },
});

dossiers<Draw>({
  place: '/draws',
  section: 'checks',
  roles: AUTHORITIES,
  title: () => t('draws'),
  list: {
    path: DRAWS,
    filters: ['state', 'region'],
    opens: true,
    file: (draw) => `/draws/${draw.id}`,
    columns: [
      'title',
      'round',
      'regionCode',
      {
        label: 'state',
        cell: (draw, document) => mark(document.word('DrawState', draw.state), TONES[draw.state]),
      },
      'toDraw',
      'poolSubjects',
      'announcedOn',
    ],
  },
  file: {
    path: DRAWS,
    back: '/draws',
    name: ({ value }) => value.title,
    head: ({ value, document }) =>
      html`<p>
        ${mark(document.word('DrawState', value.state), TONES[value.state])}
        ${value.announcedOn
          ? html`<a href="/draw.html?id=${value.id}" target="_blank" rel="noopener">${t('repeat')}</a>`
          : nothing}
      </p>`,
    without: ['title', 'state'],
    tabs: [
      {
        key: 'drawn',
        title: () => t('drawn'),
        open: ({ value }) => value.seed !== null,
        render: ({ path }) => html`<gp-list .list=${drawn(path)}></gp-list>`,
      },
    ],
  },
});

function drawn(draw: string): List<Drawn> {
  return {
    path: `${draw}/results`,
    filters: [],
    columns: [
      'rank',
      'enterpriseName',
      { label: 'inspectorNames', cell: (one) => one.inspectorNames.join('、') },
      {
        label: 'checkId',
        cell: (one) =>
          one.checkId ? html`<a href=${to(`/checks/${one.checkId}`)}>${t('checks')}</a>` : nothing,
      },
    ],
  };
}

dossiers<CheckPlan>({
  place: '/check-plans',
  section: 'checks',
  roles: AUTHORITIES,
  title: () => t('plans'),
  list: {
    path: PLANS,
    filters: ['region'],
    opens: true,
    file: (plan) => `/check-plans/${plan.id}`,
    columns: ['title', 'year', 'regionCode', 'subjects', 'rounds', 'state'],
  },
  file: { path: PLANS, back: '/check-plans', name: ({ value }) => value.title, without: ['title'] },
});

dossiers<Campaign>({
  place: '/campaigns',
  section: 'checks',
  roles: AUTHORITIES,
  title: () => t('campaigns'),
  list: {
    path: CAMPAIGNS,
    filters: ['region'],
    opens: true,
    file: (campaign) => `/campaigns/${campaign.id}`,
    columns: ['title', 'regionCode', 'state', 'announcedOn', 'endedOn'],
  },
  file: {
    path: CAMPAIGNS,
    back: '/campaigns',
    name: ({ value }) => value.title,
    without: ['title'],
    tabs: [
      {
        key: 'checks',
        title: () => t('checks'),
        render: ({ value }) =>
          html`<gp-list
            .list=${{ ...checks, filters: [], opens: false, always: { campaign: value.id } }}
          ></gp-list>`,
      },
    ],
  },
});

dossiers<Avoidance>({
  place: '/avoidances',
  section: 'checks',
  roles: AUTHORITIES,
  title: () => t('avoidances'),
  list: {
    path: AVOIDANCES,
    filters: ['region'],
    opens: true,
    file: (avoidance) => `/avoidances/${avoidance.id}`,
    columns: ['inspectorName', 'enterpriseName', 'kind', 'declaredOn', 'endedOn'],
  },
  file: {
    path: AVOIDANCES,
    back: '/avoidances',
    name: ({ value }) => value.inspectorName,
    without: ['inspectorName'],
  },
});
