import { html, nothing } from 'lit';
import type {
  ConstructionView,
  InspectionApplicationView,
  InstituteView,
  UnapprovedReportView,
} from '../api/inspection';
import { openTo, page } from '../core/pages';
import { to } from '../core/router';
import { dossiers } from '../parts/dossiers';
import type { List } from '../parts/list';
import { due, mark, type Tone } from '../parts/marks';
import { t } from './texts';
import '../parts/gp-list';

const APPLICATIONS = '/inspection/v1/inspection-applications';
const UNAPPROVED = '/inspection/v1/unapproved-reports';

const TONES: Readonly<Record<string, Tone>> = {
  RECTIFY: 'severe',
  RECHECK: 'warning',
  REPORTED: 'good',
  CLOSED: 'good',
  REFUSED: 'severe',
  CANCELLED: 'severe',
  OPEN: 'warning',
  SETTLED: 'good',
};

const supervised: List<ConstructionView> = {
  path: '/inspection/v1/constructions',
  filters: ['unapplied', 'asUser', 'region'],
  file: (construction) =>
    construction.applicationId
      ? `/inspection-applications/${construction.applicationId}`
      : `/constructions/${construction.noticeId}`,
  columns: [
    { label: 'noticeNo', cell: (construction) => construction.noticeNo },
    { label: 'work', cell: (construction, document) => document.word('ConstructionWork', construction.work) },
    { label: 'builderName', cell: (construction) => construction.builderName },
    { label: 'userName', cell: (construction) => construction.userName },
    { label: 'worksFrom', cell: (construction) => construction.worksFrom },
    {
      label: 'applicationNo',
      cell: (construction) =>
        construction.applicationNo ??
        (construction.supervised && !construction.outcome ? mark(t('supervised.open'), 'warning') : nothing),
    },
  ],
};

const institutes: List<InstituteView> = {
  path: '/inspection/v1/institutes',
  filters: ['text', 'region', 'kind', 'variety'],
  columns: [
    { label: 'name', cell: (institute) => institute.name },
    { label: 'institute', cell: (institute) => institute.institute },
    { label: 'regions', cell: (institute) => institute.regions.join('、') },
    {
      label: 'licences',
      cell: (institute, document) =>
        institute.licences.length
          ? institute.licences.map(
              (licence) =>
                html`<div>
                  ${licence.licenceNo} ${document.word('LicenceKind', licence.kind)}
                  ${licence.covers.join('、')} ${document.word('LicenceState', licence.state)}
                  ${due(licence.validUntil)}
                </div>`,
            )
          : document.word('Standing', 'UNKNOWN'),
    },
    {
      label: 'standing',
      cell: (institute, document) =>
        institute.standing
          ? mark(
              document.word('Standing', institute.standing),
              institute.standing === 'APPROVED' ? 'good' : institute.standing === 'UNKNOWN' ? '' : 'severe',
            )
          : nothing,
    },
  ],
};

dossiers<InspectionApplicationView>({
  place: '/inspection-applications',
  section: 'inspection',
  roles: ['province', 'city', 'county', 'township', 'auditor', 'enterprise', 'institute', 'maintainer'],
  title: () => t('applications'),
  list: {
    path: APPLICATIONS,
    filters: ['state', 'kind', 'applicationNo', 'overdue', 'region'],
    opens: true,
    file: (application) => `/inspection-applications/${application.id}`,
    columns: [
      { label: 'applicationNo', cell: (application) => application.applicationNo },
      {
        label: 'state',
        cell: (application, document) =>
          mark(document.word('ApplicationState', application.state), TONES[application.state]),
      },
      { label: 'kind', cell: (application, document) => document.word('InspectionKind', application.kind) },
      { label: 'instituteName', cell: (application) => application.instituteName },
      { label: 'appliedOn', cell: (application) => application.appliedOn },
      {
        label: 'scheduledOn',
        cell: (application, document) =>
          html`${application.scheduledOn ?? due(application.appointmentDue, awaitsDay(application))}
          ${application.appointmentOverdue
            ? mark(document.label('appointmentOverdue', undefined), 'severe')
            : nothing}`,
      },
    ],
  },
  file: {
    path: APPLICATIONS,
    back: '/inspection-applications',
    name: ({ value }) => value.applicationNo,
    head: ({ value, document }) =>
      html`<p>
          ${document.word('InspectionKind', value.kind)}
          ${mark(document.word('ApplicationState', value.state), TONES[value.state])}
          ${value.late ? mark(t('application.late'), 'warning') : nothing}
          ${value.appointmentOverdue ? mark(t('application.overdue'), 'severe') : nothing}
        </p>
        <p>
          <a href=${to(`/enterprises/${value.enterpriseId}`)}>${value.enterpriseId}</a> →
          ${value.instituteName}
        </p>
        <ul>
          ${value.units.map(
            (unit) =>
              html`<li>
                <a href=${to(`/equipment/${unit.equipmentId}`)}>${unit.equipmentNo}</a>
                ${unit.dueDate ? due(unit.dueDate) : nothing}
                ${unit.reportNo
                  ? html`${t('application.report', unit.reportNo, unit.inspectedOn ?? '')}
                    ${mark(t(unit.fit ? 'application.fit' : 'application.unfit'), unit.fit ? 'good' : 'severe')}`
                  : nothing}
              </li>`,
          )}
        </ul>`,
    without: ['id', 'applicationNo', 'state', 'kind', 'units', 'institute', 'instituteName', 'late', 'appointmentOverdue', 'version'],
  },
});

function awaitsDay(application: InspectionApplicationView): boolean {
  return application.state === 'SUBMITTED' || application.state === 'ACCEPTED';
}

page({
  path: '/supervised-constructions',
  open: openTo('province', 'city', 'county', 'township', 'auditor', 'enterprise'),
  title: () => t('supervised'),
  section: 'inspection',
  render: () => html`<gp-list .list=${supervised}></gp-list>`,
});

page({
  path: '/institutes',
  open: openTo('province', 'city', 'county', 'township', 'auditor', 'enterprise', 'institute', 'maintainer'),
  title: () => t('institutes'),
  section: 'inspection',
  render: () => html`<gp-list .list=${institutes}></gp-list>`,
});

dossiers<UnapprovedReportView>({
  place: '/unapproved-reports',
  section: 'inspection',
  roles: ['province', 'city', 'county', 'auditor'],
  title: () => t('unapproved'),
  list: {
    path: UNAPPROVED,
    filters: ['state', 'region'],
    file: (report) => `/unapproved-reports/${report.id}`,
    columns: [
      { label: 'reportNo', cell: (report) => report.reportNo },
      {
        label: 'state',
        cell: (report, document) =>
          mark(document.word('UnapprovedState', report.state), TONES[report.state]),
      },
      { label: 'standing', cell: (report, document) => document.word('Standing', report.standing) },
      { label: 'instituteName', cell: (report) => report.instituteName },
      { label: 'equipmentNo', cell: (report) => report.equipmentNo },
      { label: 'inspectedOn', cell: (report) => report.inspectedOn },
    ],
  },
  file: {
    path: UNAPPROVED,
    back: '/unapproved-reports',
    name: ({ value }) => value.reportNo,
    without: ['reportNo'],
  },
});
