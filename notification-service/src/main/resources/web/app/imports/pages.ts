import { html } from 'lit';
import type { Session } from '../core/auth';
import { page, type Section } from '../core/pages';
import { HAZARDS, REGISTER, type Door } from './api';
import { t } from './texts';

const IMPORTERS = ['province', 'city', 'county'];

const open = (session: Session) =>
  session.region !== undefined && session.roles.some((role) => IMPORTERS.includes(role));

/** The pages of a door: what came in by it, a new file, and an import under way. */
function pagesOf(door: Door, section: Section, titles: () => { all: string; new: string }) {
  page({
    path: door.page,
    title: () => titles().all,
    section,
    open,
    load: () => import('./gp-imports'),
    render: () => html`<gp-imports .door=${door}></gp-imports>`,
  });

  page({
    path: `${door.page}/new`,
    title: () => titles().new,
    open,
    load: () => import('./gp-import'),
    render: (_, session) =>
      html`<gp-import .door=${door} .region=${session.region}></gp-import>`,
  });

  page({
    path: `${door.page}/:id`,
    title: () => t('import'),
    open,
    load: () => import('./gp-import-job'),
    render: ({ id }) => html`<gp-import-job .door=${door} .of=${id}></gp-import-job>`,
  });
}

pagesOf(REGISTER, 'register', () => ({ all: t('imports'), new: t('new') }));
pagesOf(HAZARDS, 'supervision', () => ({ all: t('imports.hazards'), new: t('new.hazards') }));
