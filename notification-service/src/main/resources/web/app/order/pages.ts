import { html, nothing } from 'lit';
import type { OrderView } from '../api/hazard';
import { to } from '../core/router';
import { translator } from '../core/i18n';
import { dossiers } from '../parts/dossiers';
import { due, mark, type Tone } from '../parts/marks';
import '../parts/gp-pdf';

const t = translator({
  orders: ['监察指令书', 'Orders'],
  document: ['指令书（PDF）', 'Order (PDF)'],
  'stop-use': ['责令停止使用', 'Stop use'],
});

const ORDERS = '/hazard/v1/orders';
const TONES: Readonly<Record<string, Tone>> = { REFUSED: 'severe', VOID: '' };

dossiers<OrderView>({
  place: '/orders',
  section: 'supervision',
  roles: ['province', 'city', 'county', 'township', 'leader', 'enterprise', 'auditor'],
  title: () => t('orders'),
  list: {
    path: ORDERS,
    filters: ['state', 'year', 'region'],
    file: (order) => `/orders/${order.id}`,
    columns: [
      'orderNo',
      { label: 'state', cell: (order, document) => mark(document.word('OrderState', order.state), TONES[order.state]) },
      'enterpriseName',
      'equipmentNo',
      'hazardNo',
      'issuedOn',
      'deadline',
    ],
  },
  file: {
    path: ORDERS,
    back: '/orders',
    name: ({ value }) => value.orderNo,
    head: ({ value, document, path }) =>
      html`<p>
          ${mark(document.word('OrderState', value.state), TONES[value.state])}
          ${value.stopUse ? mark(t('stop-use'), 'severe') : nothing} ${due(value.deadline)}
        </p>
        <p><a href=${to(`/hazards/${value.hazardId}`)}>${value.hazardNo}</a></p>
        <gp-pdf .href=${`${path}/document`} .name=${t('document')}></gp-pdf>`,
    without: ['orderNo', 'state', 'hazardId', 'hazardNo', 'hazardVersion'],
    has: ['acts', 'papers'],
  },
});
