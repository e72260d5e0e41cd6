import { html } from 'lit';
import type { InstrumentView } from '../api/hazard';
import { translator } from '../core/i18n';
import { dossiers } from '../parts/dossiers';
import { due } from '../parts/marks';
import '../parts/gp-record';

const t = translator({
  instruments: ['交办与督办', 'Assigned from above'],
  says: ['内容', 'What it says'],
});

/** The act of the hazard that issues an instrument is called as it is. */
const actOf = (instrument: string) => instrument.toLowerCase().replace(/_/g, '-');

dossiers<InstrumentView>({
  place: '/instruments',
  section: 'supervision',
  roles: ['province', 'city', 'county', 'leader', 'auditor'],
  title: () => t('instruments'),
  list: {
    path: '/hazard/v1/instruments',
    filters: ['instrument', 'answered', 'region'],
    // It is answered by an act on the hazard.
    file: ({ hazardId }) => `/hazards/${hazardId}`,
    columns: [
      'instrument',
      'issuerRegion',
      'authorityRegion',
      'issuedAt',
      { label: 'answerBy', cell: ({ answer, answerBy }) => due(answerBy, !answer) },
      'answer',
      {
        label: () => t('says'),
        cell: ({ instrument, hazardId, says }, document) =>
          html`<details>
            <summary>${t('says')}</summary>
            <gp-record
              .document=${document}
              .schema=${document.body(`/hazard/v1/hazards/${hazardId}/${actOf(instrument)}`) ?? {}}
              .value=${says}
            ></gp-record>
          </details>`,
      },
    ],
  },
});
