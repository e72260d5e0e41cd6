import { html, nothing } from 'lit';
import type { Licence, PermitNotice, SafetyAppointment, UnlicensedSite } from '../api/equipment';
import { openTo, page } from '../core/pages';
import { to } from '../core/router';
import { dossiers } from '../parts/dossiers';
import { LICENCES, licences, licenceState, missing, NOTICES, notices, SITES, sites, STAFF, staff } from './lists';
import { t } from './texts';
import '../parts/gp-list';

const AUTHORITIES = ['province', 'city', 'county', 'township', 'coordinator', 'leader', 'auditor'];

const firm = (id: string) => html`<p><a href=${to(`/enterprises/${id}`)}>${id}</a></p>`;

dossiers<Licence>({
  place: '/licences',
  section: 'firms',
  roles: [...AUTHORITIES, 'enterprise'],
  title: () => t('licences'),
  list: licences,
  file: {
    path: LICENCES,
    back: '/licences',
    name: ({ value }) => value.licenceNo,
    head: ({ value, document }) => html`<p>${licenceState(value, document)}</p>
      ${firm(value.enterpriseId)}`,
    without: ['licenceNo', 'version', 'expired'],
  },
});

dossiers<SafetyAppointment>({
  place: '/safety-staff',
  section: 'firms',
  roles: [...AUTHORITIES, 'enterprise'],
  title: () => t('staff'),
  list: staff,
  file: {
    path: STAFF,
    back: '/safety-staff',
    name: ({ value }) => value.name,
    head: ({ value }) => firm(value.enterpriseId),
    without: ['name', 'version'],
  },
});

page({
  path: '/safety-duties',
  open: openTo(...AUTHORITIES),
  title: () => t('missing'),
  section: 'firms',
  render: () => html`<gp-list .list=${missing}></gp-list>`,
});

dossiers<UnlicensedSite>({
  place: '/unlicensed-sites',
  section: 'firms',
  roles: AUTHORITIES,
  title: () => t('sites'),
  list: sites,
  file: {
    path: SITES,
    back: '/unlicensed-sites',
    name: ({ value }) => value.address,
    head: ({ value }) => (value.identifiedAs ? firm(value.identifiedAs) : nothing),
    without: ['address', 'version'],
  },
});

dossiers<PermitNotice>({
  place: '/permit-notices',
  section: 'firms',
  roles: [...AUTHORITIES, 'enterprise'],
  title: () => t('notices'),
  list: notices,
  file: {
    path: NOTICES,
    back: '/permit-notices',
    name: ({ value }) => value.name,
    without: ['name', 'version'],
  },
});
