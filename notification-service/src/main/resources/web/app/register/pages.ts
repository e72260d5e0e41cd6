import { html } from 'lit';
import { openTo, page } from '../core/pages';
import { enterpriseFile } from './enterprise';
import { enterprises, units } from './lists';
import { t } from './texts';
import { unitFile } from './unit';
import '../parts/gp-file';
import '../parts/gp-list';

const REGISTERED = [
  'province',
  'city',
  'county',
  'township',
  'coordinator',
  'auditor',
  'enterprise',
] as const;

page({
  path: '/enterprises',
  open: openTo(...REGISTERED),
  title: () => t('enterprises'),
  section: 'register',
  render: () => html`<gp-list .list=${enterprises}></gp-list>`,
});

page({
  path: '/enterprises/:id',
  title: () => t('enterprise'),
  render: ({ id }) => html`<gp-file .file=${enterpriseFile} .of=${id}></gp-file>`,
});

page({
  path: '/equipment',
  open: openTo(...REGISTERED, 'institute', 'maintainer', 'filler', 'operator'),
  title: () => t('units'),
  section: 'register',
  render: () => html`<gp-list .list=${units}></gp-list>`,
});

page({
  path: '/equipment/:id',
  title: () => t('unit'),
  render: ({ id }) => html`<gp-file .file=${unitFile} .of=${id}></gp-file>`,
});
