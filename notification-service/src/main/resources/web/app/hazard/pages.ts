import { html } from 'lit';
import { openTo, page } from '../core/pages';
import { hazardFile } from './file';
import { hazards } from './list';
import { t } from './texts';
import '../parts/gp-file';
import '../parts/gp-list';
import '../parts/gp-saved';

const open = openTo(
  'province',
  'city',
  'county',
  'township',
  'coordinator',
  'enterprise',
  'institute',
  'maintainer',
  'filler',
  'expert',
  'auditor',
);

page({
  path: '/hazards',
  open,
  title: () => t('hazards'),
  section: 'supervision',
  render: () => html`<gp-saved of="/hazards"></gp-saved><gp-list .list=${hazards}></gp-list>`,
});

page({
  path: '/hazards/:id',
  open,
  title: () => t('hazard'),
  render: ({ id }) => html`<gp-file .file=${hazardFile} .of=${id}></gp-file>`,
});
