import { html, nothing } from 'lit';
import { translator } from '../i18n';
import { dossiers } from '../parts/dossiers';
import { due, mark, type Tone } from '../parts/marks';

interface Order {
  readonly id: string;
  readonly orderNo: string;
  readonly state: string;
  readonly enterpriseName: string;
  readonly hazardNo: string;
  readonly equipmentNo?: string | null;
  readonly issuedOn: string;
  readonly deadline: string;
  readonly stopUse: boolean;
}

const t = translator({
  orders: ['监察指令书', 'Orders'],
  document: ['指令书（PDF）', 'Order (PDF)'],
  'stop-use': ['责令停止使用', 'Stop use'],
});

const ORDERS = '/hazard/v1/orders';
const TONES: Readonly<Record<string, Tone>> = { REFUSED: 'severe', VOID: '' };

dossiers<Order>({
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
        <gp-pdf .href=${`${path}/document`} .name=${t('document')}></gp-pdf>`,
    has: ['acts', 'papers'],
  },
});
