import { html } from 'lit';
import { page } from '../core/pages';
import { hazardFile } from './file';
import { hazards } from './list';
import { t } from './texts';
import '../parts/gp-file';
import '../parts/gp-list';

page({
  path: '/hazards',
  title: () => t('hazards'),
  section: 'supervision',
  render: () => html`<gp-list .list=${hazards}></gp-list>`,
});

page({
  path: '/hazards/:id',
  title: () => t('hazard'),
  render: ({ id }) => html`<gp-file .file=${hazardFile} .of=${id}></gp-file>`,
});
