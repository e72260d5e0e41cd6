import { html } from 'lit';
import type { CircularRead } from '../api/hazard';
import { translator } from '../core/i18n';
import { dossiers } from '../parts/dossiers';

const t = translator({ circulars: ['通报', 'Circulars'] });

dossiers<CircularRead>({
  place: '/circulars',
  section: 'supervision',
  roles: ['province', 'city', 'county', 'township', 'leader', 'auditor'],
  title: () => t('circulars'),
  list: {
    path: '/hazard/v1/circulars',
    filters: ['issuedIn'],
    columns: [
      'documentNo',
      {
        label: 'subject',
        cell: ({ subject, content }) =>
          html`<details>
            <summary>${subject}</summary>
            <p>${content}</p>
          </details>`,
      },
      'issuerRegion',
      'issuedOn',
      'circulation',
    ],
  },
});
