import { html } from 'lit';
import type { EmergencyPlanView } from '../api/hazard';
import { translator } from '../core/i18n';
import { dossiers } from '../parts/dossiers';

const t = translator({
  plans: ['应急预案与演练', 'Emergency plans and drills'],
  drills: ['演练', 'Drills'],
  revisions: ['历次修订', 'Revisions'],
});

const PLANS = '/hazard/v1/emergency-plans';

dossiers<EmergencyPlanView>({
  place: '/emergency-plans',
  section: 'firms',
  roles: ['province', 'city', 'county', 'township', 'coordinator', 'leader', 'enterprise', 'auditor'],
  title: () => t('plans'),
  list: {
    path: PLANS,
    filters: ['enterprise', 'region'],
    opens: true,
    file: (plan) => `/emergency-plans/${plan.id}`,
    columns: ['title', 'accidents', 'enterpriseId', 'reviewedOn', 'lastDrillOn', 'revision'],
  },
  file: {
    path: PLANS,
    back: '/emergency-plans',
    name: ({ value }) => value.title,
    without: ['title'],
    tabs: [
      {
        key: 'drills',
        title: () => t('drills'),
        render: ({ path, tag }) =>
          html`<gp-list
            .list=${{
              path: `${path}/drills`,
              filters: [],
              opens: true,
              tag,
              columns: ['heldOn', 'scenario', 'participants', 'evaluation', 'improvements', 'planRevision'],
            }}
          ></gp-list>`,
      },
      {
        key: 'revisions',
        title: () => t('revisions'),
        render: ({ path }) =>
          html`<gp-list
            .list=${{
              path: `${path}/revisions`,
              filters: [],
              columns: ['revision', 'title', 'text', 'recordedBy', 'recordedAt'],
            }}
          ></gp-list>`,
      },
    ],
  },
});
