import { html, nothing } from 'lit';
import type {
  OperatorCertificateView,
  OperatorEmploymentView,
  OperatorUnitView,
  UncertifiedUnitView,
} from '../api/equipment';
import { session } from '../core/auth';
import { openTo } from '../core/pages';
import { to } from '../core/router';
import { dossiers } from '../parts/dossiers';
import type { Read, Tab } from '../parts/file';
import {
  certificates,
  employersOf,
  employments,
  operators,
  projects,
  several,
  standing,
  uncertifiedOperators,
  uncertifiedUnits,
  unitsOf,
} from './lists';
import { READERS, SUPERVISORS } from './readers';
import { t } from './texts';
import '../parts/gp-list';
import '../parts/gp-sealed';

/** Who may read a number in full, and who sees who did. */
const reads = openTo('province', 'city', 'county', 'enterprise', 'operator');
const watches = openTo('leader', 'auditor');

const number: Tab<OperatorCertificateView> = {
  key: 'number',
  title: () => t('number'),
  render: ({ path, document }) =>
    html`${reads(session()!)
      ? html`<gp-sealed
          .path=${`${path}/number`}
          .note=${t('number.sealed')}
          .document=${document}
        ></gp-sealed>`
      : html`<p class="quiet">${t('number.others')}</p>`}
    ${watches(session()!)
      ? html`<h3>${t('number.reads')}</h3>
          <gp-list
            .list=${{
              path: `${path}/number-reads`,
              filters: [],
              columns: ['at', 'reader', 'roles', 'reason'],
            }}
          ></gp-list>`
      : nothing}`,
};

dossiers<OperatorCertificateView>({
  place: '/operator-certificates',
  section: 'people',
  roles: READERS,
  title: () => t('certificates'),
  list: certificates,
  file: {
    path: certificates.path,
    back: '/operator-certificates',
    name: ({ value }) => `${value.holderName} ${value.certificateNumber}`,
    head: ({ value, document }: Read<OperatorCertificateView>) =>
      html`<p>${standing(value.standing, document)} ${several(value.several)}</p>
        ${projects(value.projects)}`,
    without: ['id', 'version', 'holderName', 'certificateNumber', 'state', 'standing', 'projects', 'several'],
    tabs: [
      {
        key: 'employers',
        title: () => t('employers'),
        render: ({ value }) => html`<gp-list .list=${employersOf(value.id)}></gp-list>`,
      },
      number,
    ],
  },
});

dossiers<OperatorEmploymentView>({
  place: '/operator-employments',
  section: 'people',
  roles: READERS,
  title: () => t('employments'),
  list: employments,
  file: {
    path: employments.path,
    back: '/operator-employments',
    name: ({ value }) => `${value.holderName ?? ''} ${value.certificateNumber ?? ''}`,
    head: ({ value, document }: Read<OperatorEmploymentView>) =>
      html`<p>${standing(value.standing, document)} ${several(value.several)}</p>
        ${projects(value.projects)}
        <p>
          <a href=${to(`/operator-certificates/${value.certificateId}`)}>${t('certificates')}</a>
          <a href=${to(`/enterprises/${value.enterpriseId}`)}
            >${value.enterpriseName ?? value.enterpriseId}</a
          >
        </p>`,
    without: [
      'id',
      'version',
      'holderName',
      'certificateNumber',
      'certificateId',
      'standing',
      'projects',
      'several',
      'enterpriseId',
      'enterpriseName',
    ],
    tabs: [
      {
        key: 'units',
        title: () => t('units'),
        render: ({ path }) => html`<gp-list .list=${unitsOf(path)}></gp-list>`,
      },
    ],
  },
});

dossiers<OperatorUnitView>({
  place: '/operator-units',
  section: 'people',
  roles: ['operator'],
  title: () => t('units'),
  list: { ...operators, filters: [] },
});

dossiers<UncertifiedUnitView>({
  place: '/uncertified-units',
  section: 'supervision',
  roles: [...SUPERVISORS, 'enterprise'],
  title: () => t('uncertified-units'),
  list: uncertifiedUnits,
});

dossiers<OperatorUnitView>({
  place: '/uncertified-operators',
  section: 'supervision',
  roles: [...SUPERVISORS, 'enterprise'],
  title: () => t('uncertified-operators'),
  list: uncertifiedOperators,
});
