import { translator } from '../i18n';
import { dossiers } from '../parts/dossiers';

interface Screening {
  readonly id: string;
  readonly kind: string;
  readonly on: string;
  readonly by: string;
  readonly enterpriseId: string;
  readonly equipmentNo?: string | null;
  readonly findings: number;
  readonly hazards: readonly string[];
}

const t = translator({ screenings: ['隐患排查', 'Screenings'] });

const SCREENINGS = '/hazard/v1/screenings';

dossiers<Screening>({
  place: '/screenings',
  section: 'register',
  roles: ['province', 'city', 'county', 'township', 'coordinator', 'leader', 'enterprise', 'auditor'],
  title: () => t('screenings'),
  list: {
    path: SCREENINGS,
    filters: ['kind', 'equipmentNo', 'region'],
    opens: true,
    file: (screening) => `/screenings/${screening.id}`,
    columns: ['on', 'kind', 'equipmentNo', 'enterpriseId', 'by', 'findings'],
  },
  file: {
    path: SCREENINGS,
    back: '/screenings',
    name: ({ value, document }) => `${value.on} ${document.word('ScreeningKind', value.kind)}`,
    without: ['on', 'kind'],
  },
});
