import { html } from 'lit';
import { page } from '../core/pages';
import { authorities, duties } from './lists';
import { t } from './texts';
import '../parts/gp-list';

const OFFICERS = ['province', 'city', 'county', 'township', 'leader', 'auditor'];

page({
  path: '/listings',
  title: () => t('listed'),
  section: 'supervision',
  open: (session) =>
    session.roles.some((role) => [...OFFICERS, 'coordinator', 'enterprise'].includes(role)),
  load: () => import('./gp-listed'),
  render: () => html`<gp-listed></gp-listed>`,
});

page({
  path: '/authorities',
  title: () => t('authorities'),
  section: 'supervision',
  open: (session) => session.roles.some((role) => OFFICERS.includes(role)),
  render: () => html`<gp-list .list=${authorities}></gp-list>`,
});

page({
  path: '/duties',
  title: () => t('duties'),
  open: (session) => session.roles.some((role) => OFFICERS.includes(role)),
  render: () => html`<gp-list .list=${duties}></gp-list>`,
});
