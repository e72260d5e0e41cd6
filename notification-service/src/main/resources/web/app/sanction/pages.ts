import type { SanctionView } from '../api/hazard';
import { translator } from '../core/i18n';
import { dossiers } from '../parts/dossiers';
import { due, mark, type Tone } from '../parts/marks';

const t = translator({ sanctions: ['失信惩戒与关闭', 'Sanctions'] });

const TONES: Readonly<Record<string, Tone>> = { PROPOSED: 'warning', IMPOSED: 'severe' };

dossiers<SanctionView>({
  place: '/sanctions',
  section: 'supervision',
  roles: ['province', 'city', 'county', 'leader', 'enterprise', 'auditor'],
  title: () => t('sanctions'),
  list: {
    path: '/hazard/v1/sanctions',
    filters: ['sanction', 'state', 'region'],
    // What can be done about it is done to the hazard.
    file: ({ hazardId }) => `/hazards/${hazardId}`,
    columns: [
      'sanction',
      { label: 'state', cell: ({ state }, document) => mark(document.word('SanctionState', state), TONES[state]) },
      'enterpriseId',
      'proposedOn',
      { label: 'defenceUntil', cell: ({ state, defenceUntil }) => due(defenceUntil, state === 'PROPOSED') },
      'documentNo',
      'decidedOn',
      'endsOn',
    ],
  },
});
