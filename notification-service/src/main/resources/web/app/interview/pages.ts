import { html } from 'lit';
import type { InterviewView } from '../api/hazard';
import { translator } from '../core/i18n';
import { dossiers } from '../parts/dossiers';
import { due, mark, type Tone } from '../parts/marks';

const t = translator({ interviews: ['约谈', 'Interviews'] });

const INTERVIEWS = '/hazard/v1/interviews';
const TONES: Readonly<Record<string, Tone>> = { PROPOSED: 'warning', ABSENT: 'severe', CLOSED: 'good' };

dossiers<InterviewView>({
  place: '/interviews',
  section: 'supervision',
  roles: ['province', 'city', 'county', 'township', 'leader', 'enterprise', 'auditor'],
  title: () => t('interviews'),
  list: {
    path: INTERVIEWS,
    filters: ['state', 'trigger', 'region'],
    opens: true,
    file: (interview) => `/interviews/${interview.id}`,
    columns: [
      'trigger',
      { label: 'state', cell: ({ state }, document) => mark(document.word('InterviewState', state), TONES[state]) },
      'enterpriseId',
      'scheduledFor',
      'place',
      { label: 'reportDue', cell: ({ state, reportDue }) => due(reportDue, state === 'HELD') },
    ],
  },
  file: {
    path: INTERVIEWS,
    back: '/interviews',
    name: ({ value, document }) => value.matter ?? document.word('InterviewTrigger', value.trigger),
    head: ({ value, document }) =>
      html`<p>
        ${mark(document.word('InterviewState', value.state), TONES[value.state])}
        ${document.word('InterviewTrigger', value.trigger)}
        ${due(value.reportDue, value.state === 'HELD')}
      </p>`,
    without: ['matter', 'state', 'trigger'],
  },
});
