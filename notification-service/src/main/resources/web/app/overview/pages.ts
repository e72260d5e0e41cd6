import { html } from 'lit';
import { openTo, page } from '../core/pages';
import { t } from '../core/i18n';
import '../parts/gp-list';
import { alerts } from './alerts';

page({
  path: '/overview',
  title: () => t('figures.title'),
  section: 'statistics',
  open: (session) => session.region !== undefined,
  load: () => import('./gp-desk'),
  render: (_, session) => html`<gp-desk .session=${session} .own=${session.region!}></gp-desk>`,
});

const alerted = openTo(
  'province',
  'city',
  'county',
  'township',
  'coordinator',
  'enterprise',
  'auditor',
);

page({
  path: '/alerts',
  open: alerted,
  title: () => t('feed.title'),
  section: 'work',
  load: () => import('./gp-feed'),
  render: () => html`<gp-feed style="height: 75vh"></gp-feed>`,
});

page({
  path: '/alert-list',
  open: alerted,
  title: () => t('alerts.all'),
  section: 'work',
  render: () => html`<gp-list .list=${alerts}></gp-list>`,
});
