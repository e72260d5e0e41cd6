import { html, nothing } from 'lit';
import type { RiskPointView } from '../api/hazard';
import { translator } from '../core/i18n';
import { hazards } from '../hazard/list';
import { dossiers } from '../parts/dossiers';
import { mark, type Tone } from '../parts/marks';

const t = translator({
  'risk-points': ['风险点', 'Risk points'],
  withdrawn: ['已撤销', 'Withdrawn'],
  hazards: ['隐患', 'Hazards'],
  revisions: ['历次评估', 'Revisions'],
});

const POINTS = '/hazard/v1/risk-points';
const TONES: Readonly<Record<string, Tone>> = { RED: 'severe', ORANGE: 'warning', YELLOW: 'warning' };

dossiers<RiskPointView>({
  place: '/risk-points',
  section: 'firms',
  roles: ['province', 'city', 'county', 'township', 'coordinator', 'leader', 'enterprise', 'auditor'],
  title: () => t('risk-points'),
  list: {
    path: POINTS,
    filters: ['colour', 'equipmentNo', 'withdrawn', 'region'],
    opens: true,
    file: (point) => `/risk-points/${point.id}`,
    columns: [
      'name',
      {
        label: 'colourNow',
        cell: ({ colourNow }, document) => mark(document.word('RiskColour', colourNow), TONES[colourNow]),
      },
      'score',
      'place',
      'controlLevel',
      'equipmentNo',
      'hazardsOpen',
    ],
  },
  file: {
    path: POINTS,
    back: '/risk-points',
    name: ({ value }) => value.name,
    head: ({ value, document }) =>
      html`<p>
        ${mark(document.word('RiskColour', value.colourNow), TONES[value.colourNow])}
        ${value.withdrawn ? mark(t('withdrawn')) : nothing} ${value.place}
      </p>`,
    without: ['name', 'place', 'colourNow'],
    tabs: [
      {
        key: 'hazards',
        title: () => t('hazards'),
        render: ({ path }) =>
          html`<gp-list .list=${{ ...hazards, path: `${path}/hazards`, filters: [], opens: false, csv: undefined }}></gp-list>`,
      },
      {
        key: 'revisions',
        title: () => t('revisions'),
        render: ({ path }) =>
          html`<gp-list
            .list=${{
              path: `${path}/revisions`,
              filters: [],
              columns: ['revision', 'score', 'colour', 'measure', 'recordedBy', 'recordedAt'],
            }}
          ></gp-list>`,
      },
    ],
  },
});
