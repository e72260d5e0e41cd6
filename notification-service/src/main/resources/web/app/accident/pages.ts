import { html } from 'lit';
import type { AccidentView } from '../api/hazard';
import { translator } from '../core/i18n';
import { dossiers } from '../parts/dossiers';
import { mark } from '../parts/marks';

const t = translator({ accidents: ['事故', 'Accidents'] });

const ACCIDENTS = '/hazard/v1/accidents';

dossiers<AccidentView>({
  place: '/accidents',
  section: 'supervision',
  roles: ['province', 'city', 'county', 'township', 'leader', 'enterprise', 'auditor'],
  title: () => t('accidents'),
  list: {
    path: ACCIDENTS,
    filters: ['state', 'grade', 'region'],
    opens: true,
    file: (accident) => `/accidents/${accident.id}`,
    columns: [
      'occurredOn',
      { label: 'grade', cell: ({ grade }, document) => mark(document.word('AccidentGrade', grade), 'severe') },
      'state',
      'equipmentNo',
      'enterpriseId',
      'description',
    ],
  },
  file: {
    path: ACCIDENTS,
    back: '/accidents',
    name: ({ value }) => `${value.occurredOn} ${value.equipmentNo}`,
    head: ({ value, document }) =>
      html`<p>
        ${mark(document.word('AccidentGrade', value.grade), 'severe')}
        ${mark(document.word('AccidentState', value.state), value.state === 'CLOSED' ? 'good' : '')}
      </p>`,
    without: ['grade', 'state'],
  },
});
