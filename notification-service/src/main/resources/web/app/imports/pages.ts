import { html } from 'lit';
import type { Session } from '../core/auth';
import { page } from '../core/pages';
import { t } from './texts';

const IMPORTERS = ['province', 'city', 'county'];

const open = (session: Session) =>
  session.region !== undefined && session.roles.some((role) => IMPORTERS.includes(role));

page({
  path: '/imports',
  title: () => t('imports'),
  section: 'register',
  open,
  load: () => import('./gp-imports'),
  render: () => html`<gp-imports></gp-imports>`,
});

page({
  path: '/imports/new',
  title: () => t('new'),
  open,
  load: () => import('./gp-import'),
  render: (_, session) => html`<gp-import .region=${session.region}></gp-import>`,
});

page({
  path: '/imports/:id',
  title: () => t('import'),
  open,
  load: () => import('./gp-import-job'),
  render: ({ id }) => html`<gp-import-job .of=${id}></gp-import-job>`,
});
