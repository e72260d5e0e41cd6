import { html } from 'lit';
import { page } from '../core/pages';
import { enterpriseFile } from './enterprise';
import { enterprises, units } from './lists';
import { t } from './texts';
import { unitFile } from './unit';
import '../parts/gp-file';
import '../parts/gp-list';

page({
  path: '/enterprises',
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
  title: () => t('units'),
  section: 'register',
  render: () => html`<gp-list .list=${units}></gp-list>`,
});

page({
  path: '/equipment/:id',
  title: () => t('unit'),
  render: ({ id }) => html`<gp-file .file=${unitFile} .of=${id}></gp-file>`,
});
