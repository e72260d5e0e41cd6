import { html } from 'lit';
import type { Session } from '../core/auth';
import { page } from '../core/pages';
import { t } from './texts';

const administers = (session: Session) => session.roles.includes('admin');

page({
  path: '/rules',
  title: () => t('rules'),
  section: 'administration',
  load: () => import('./gp-rules'),
  render: () => html`<gp-rules></gp-rules>`,
});

page({
  path: '/rules/:service/:kind/:id',
  title: () => t('rule'),
  load: () => import('./gp-rule'),
  render: ({ service, kind, id }, session) =>
    html`<gp-rule .service=${service} .kind=${kind} .of=${id} .session=${session}></gp-rule>`,
});

page({
  path: '/organizations',
  title: () => t('organizations'),
  section: 'administration',
  open: administers,
  load: () => import('./gp-organizations'),
  render: () => html`<gp-organizations></gp-organizations>`,
});

page({
  path: '/organizations/:id',
  title: () => t('organization'),
  open: administers,
  load: () => import('./gp-organization'),
  render: ({ id }) => html`<gp-organization .of=${id}></gp-organization>`,
});

page({
  path: '/parked',
  title: () => t('parked'),
  section: 'administration',
  open: administers,
  load: () => import('./gp-parked'),
  render: () => html`<gp-parked></gp-parked>`,
});

page({
  path: '/calendar',
  title: () => t('calendar'),
  section: 'administration',
  load: () => import('./gp-calendar'),
  render: () => html`<gp-calendar></gp-calendar>`,
});
