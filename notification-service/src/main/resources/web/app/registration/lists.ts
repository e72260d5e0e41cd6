import { html, nothing } from 'lit';
import type { ApplicationView, CertificateView } from '../api/equipment';
import { session } from '../core/auth';
import { translator } from '../core/i18n';
import { openTo } from '../core/pages';
import { to } from '../core/router';
import type { List } from '../parts/list';
import { due, mark, type Tone } from '../parts/marks';
import '../parts/gp-pdf';

export const t = translator({
  applications: ['使用登记', 'Use registration'],
  certificates: ['使用登记证', 'Certificates'],
  constructions: ['施工告知', 'Construction'],
  open: ['PDF', 'PDF'],
  required: ['申请材料', 'Papers'],
  'required.there': ['已提交', 'there'],
  'required.missing': ['未提交', 'missing'],
  lapse: ['逾期未告知，视为受理', 'accepted by lapse of the term'],
  assumed: ['期限为暂定（节假日安排未公布）', 'assumed: the calendar is not published yet'],
  certificate: ['使用登记证（PDF）', 'Certificate (PDF)'],
  units: ['设备', 'Units'],
  cylinders: ['气瓶', 'Cylinders'],
  covers: ['登记对象', 'For'],
});

export const APPLICATIONS = '/equipment/v1/applications';
const CERTIFICATES = '/equipment/v1/certificates';
export const CONSTRUCTIONS = '/equipment/v1/constructions';

export const TONES: Readonly<Record<string, Tone>> = {
  SUPPLEMENT: 'warning',
  NOT_ACCEPTED: 'severe',
  REFUSED: 'severe',
  RETURNED: 'severe',
  CANCELLED: 'severe',
  GRANTED: 'good',
  IN_FORCE: 'good',
  COMPLETED: 'good',
};

/** The certificates of a territory, of an enterprise or of a unit. */
export const certificates: List<CertificateView> = {
  path: CERTIFICATES,
  filters: ['no', 'state', 'region'],
  columns: [
    { label: 'certificateNo', cell: (certificate) => certificate.certificateNo },
    {
      label: 'state',
      cell: (certificate, document) =>
        mark(document.word('UseCertificateState', certificate.state), TONES[certificate.state]),
    },
    {
      label: 'enterpriseName',
      cell: (certificate) =>
        html`<a href=${to(`/enterprises/${certificate.enterpriseId}`)}
          >${certificate.enterpriseName}</a
        >`,
    },
    {
      label: () => t('covers'),
      cell: (certificate, document) =>
        certificate.cylinders
          ? html`<a href=${to(`/cylinders?certificateNo=${encodeURIComponent(certificate.certificateNo)}`)}
              >${document.word('Medium', certificate.cylinders.medium)} ×
              ${certificate.cylinders.issued}</a
            >`
          : certificate.units.length,
    },
    { label: 'issuedOn', cell: (certificate) => certificate.issuedOn },
    {
      label: () => t('certificate'),
      cell: (certificate) =>
        html`<gp-pdf
          .href=${`${CERTIFICATES}/${certificate.id}/document?${new URLSearchParams({ site: location.origin })}`}
          .name=${certificate.certificateNo}
        ></gp-pdf>`,
    },
  ],
};

/** Who may read applications: those of others' units are the authority's. */
export const readsApplications = () =>
  openTo('province', 'city', 'county', 'auditor', 'enterprise')(session()!);

/** The certificates of a unit. */
export const certificatesOf = (unit: string): List<CertificateView> => ({
  ...certificates,
  filters: [],
  always: { unit },
});

/** The certificates with a number, each issue by itself. */
export const certificatesNumbered = (no: string): List<CertificateView> => ({
  ...certificates,
  filters: [],
  always: { no },
});

/** The applications about a unit. */
export const applicationsOf = (unit: string): List<ApplicationView> => ({
  ...applications,
  filters: [],
  opens: false,
  always: { unit },
});

export const applications: List<ApplicationView> = {
  path: APPLICATIONS,
  filters: ['state', 'matter', 'applicationNo', 'region'],
  opens: true,
  file: (application) => `/applications/${application.id}`,
  columns: [
    { label: 'applicationNo', cell: (application) => application.applicationNo },
    {
      label: 'matter',
      cell: (application, document) => document.word('Matter', application.matter),
    },
    {
      label: 'state',
      cell: (application, document) =>
        html`${mark(document.word('ApplicationState', application.state), TONES[application.state])}
        ${application.due ? due(application.due) : nothing}`,
    },
    { label: 'enterpriseName', cell: (application) => application.enterpriseName },
    { label: 'submittedOn', cell: (application) => application.submittedOn },
  ],
};
