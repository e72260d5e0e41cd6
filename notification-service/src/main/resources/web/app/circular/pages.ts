import { html } from 'lit';
import { translator } from '../i18n';
import { dossiers } from '../parts/dossiers';

interface Circular {
  readonly documentNo: string;
  readonly subject: string;
  readonly content: string;
  readonly issuerRegion: string;
  readonly issuedOn: string;
  readonly circulation: string;
}

const t = translator({ circulars: ['通报', 'Circulars'] });

dossiers<Circular>({
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
