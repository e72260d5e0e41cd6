import type { ScreeningView } from '../api/hazard';
import { translator } from '../core/i18n';
import { dossiers } from '../parts/dossiers';

const t = translator({ screenings: ['隐患排查', 'Screenings'] });

const SCREENINGS = '/hazard/v1/screenings';

dossiers<ScreeningView>({
  place: '/screenings',
  section: 'firms',
  roles: ['province', 'city', 'county', 'township', 'coordinator', 'leader', 'enterprise', 'auditor'],
  title: () => t('screenings'),
  list: {
    path: SCREENINGS,
    filters: ['kind', 'equipmentNo', 'region'],
    opens: true,
    file: (screening) => `/screenings/${screening.id}`,
    columns: ['on', 'kind', 'equipmentNo', 'enterpriseId', 'by', 'findings', 'late'],
  },
  file: {
    path: SCREENINGS,
    back: '/screenings',
    name: ({ value, document }) => `${value.on} ${document.word('ScreeningKind', value.kind)}`,
    without: ['on', 'kind'],
  },
});
