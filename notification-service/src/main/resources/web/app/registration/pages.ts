import { html, nothing } from 'lit';
import type { ApplicationView, NoticeView } from '../api/equipment';
import { cylindersAppliedFor } from '../cylinders/lists';
import { bilingual } from '../core/i18n';
import { openTo, page } from '../core/pages';
import { to } from '../core/router';
import { dossiers } from '../parts/dossiers';
import { due, mark } from '../parts/marks';
import { APPLICATIONS, CONSTRUCTIONS, TONES, applications, certificates, certificatesNumbered, certificatesOf, t } from './lists';
import '../parts/gp-list';

dossiers<ApplicationView>({
  place: '/applications',
  section: 'register',
  roles: ['province', 'city', 'county', 'auditor', 'enterprise'],
  title: () => t('applications'),
  list: applications,
  file: {
    path: APPLICATIONS,
    back: '/applications',
    name: ({ value }) => value.applicationNo,
    head: ({ value, document }) =>
      html`<p>
          ${document.word('Matter', value.matter)}
          ${mark(document.word('ApplicationState', value.state), TONES[value.state])}
          ${value.due ? due(value.due) : nothing} ${value.dueAssumed ? mark(t('assumed')) : nothing}
          ${value.acceptedByLapse ? mark(t('lapse'), 'warning') : nothing}
        </p>
        <p>
          <a href=${to(`/enterprises/${value.enterpriseId}`)}>${value.enterpriseName}</a> ·
          ${value.cylinders
            ? html`${t('cylinders')} ${value.cylinders.variety}
              ${document.word('Medium', value.cylinders.medium)} × ${value.cylinders.count}`
            : html`${t('units')}
              ${value.units.map((unit, at) => html` <a href=${to(`/equipment/${unit}`)}>${at + 1}</a>`)}`}
        </p>
        <ul>
          ${value.required.map(
            (paper) =>
              html`<li>
                ${bilingual(paper.zh, paper.en)}
                ${mark(
                  t(paper.handedIn ? 'required.there' : 'required.missing'),
                  paper.handedIn ? 'good' : 'warning',
                )}
              </li>`,
          )}
        </ul>`,
    without: ['id', 'applicationNo', 'state', 'matter', 'required', 'units', 'cylinders', 'due', 'dueAssumed', 'overdue', 'version'],
    tabs: [
      {
        key: 'certificates',
        title: () => t('certificates'),
        open: ({ value }) => value.certificates.length > 0,
        render: ({ value }) =>
          html`<gp-list
            .list=${value.cylinders
              ? certificatesNumbered(value.certificates[0]!)
              : certificatesOf(value.units[0]!)}
          ></gp-list>`,
      },
      {
        key: 'cylinders',
        title: () => t('cylinders'),
        open: ({ value }) => !!value.cylinders,
        render: ({ value }) => html`<gp-list .list=${cylindersAppliedFor(value.id)}></gp-list>`,
      },
    ],
  },
});

page({
  path: '/certificates',
  open: openTo('province', 'city', 'county', 'township', 'coordinator', 'auditor', 'enterprise'),
  title: () => t('certificates'),
  section: 'register',
  render: () => html`<gp-list .list=${certificates}></gp-list>`,
});

dossiers<NoticeView>({
  place: '/constructions',
  section: 'register',
  roles: ['province', 'city', 'county', 'township', 'auditor', 'enterprise'],
  title: () => t('constructions'),
  list: {
    path: CONSTRUCTIONS,
    filters: ['state', 'work', 'noticeNo', 'region'],
    opens: true,
    file: (notice) => `/constructions/${notice.id}`,
    columns: [
      { label: 'noticeNo', cell: (notice) => notice.noticeNo },
      { label: 'work', cell: (notice, document) => document.word('ConstructionWork', notice.work) },
      {
        label: 'state',
        cell: (notice, document) =>
          mark(document.word('NoticeState', notice.state), TONES[notice.state]),
      },
      { label: 'builderName', cell: (notice) => notice.builderName },
      { label: 'userName', cell: (notice) => notice.userName },
      { label: 'worksFrom', cell: (notice) => notice.worksFrom },
    ],
  },
  file: {
    path: CONSTRUCTIONS,
    back: '/constructions',
    name: ({ value }) => value.noticeNo,
    head: ({ value, document }) =>
      html`<p>
          ${document.word('ConstructionWork', value.work)}
          ${mark(document.word('NoticeState', value.state), TONES[value.state])}
        </p>
        <p>
          <a href=${to(`/enterprises/${value.enterpriseId}`)}>${value.builderName}</a> →
          <a href=${to(`/enterprises/${value.userId}`)}>${value.userName}</a> ·
          <a href=${to(`/licences/${value.licenceId}`)}>${value.licenceNo}</a>
        </p>`,
    without: ['id', 'noticeNo', 'state', 'work', 'licenceId', 'licenceNo', 'version'],
  },
});
