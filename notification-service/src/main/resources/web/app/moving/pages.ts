import { html } from 'lit';
import type { MovingInDelivery } from '../api/hazard';
import { translator } from '../core/i18n';
import { openTo, page } from '../core/pages';
import type { List } from '../parts/list';
import '../parts/gp-list';

const t = translator({ deliveries: ['存量隐患迁入', 'Hazards brought in'] });

/** How much of which former register was brought in. */
const deliveries: List<MovingInDelivery> = {
  path: '/hazard/v1/brought-in',
  filters: ['region'],
  columns: ['source', 'importName', 'hazards', 'open', 'overdue', 'lastAt'],
};

page({
  path: '/brought-in',
  open: openTo('province', 'city', 'county', 'township', 'leader', 'auditor'),
  title: () => t('deliveries'),
  section: 'supervision',
  render: () => html`<gp-list .list=${deliveries}></gp-list>`,
});
