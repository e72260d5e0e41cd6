import { html, nothing } from 'lit';
import type { EnterpriseView } from '../api/equipment';
import { to } from '../core/router';
import { licencesOf, recordsOf, staffOf } from '../firm/lists';
import { t as firm } from '../firm/texts';
import type { File, Read } from '../parts/file';
import { peopleOf } from '../people/lists';
import { t as people } from '../people/texts';
import { dueAt, hazardsOf, inspectionsOf, unitsOf } from './lists';
import { flags, standing } from './marks';
import { t } from './texts';
import '../parts/gp-answer';
import '../parts/gp-list';
import './gp-grade';
import './gp-score';

/** The file of an enterprise: its units, its hazards, how it is rated and why. */
export const enterpriseFile: File<EnterpriseView> = {
  path: '/equipment/v1/enterprises',
  back: '/enterprises',
  name: ({ value }) => value.name,
  head,
  without: ['version', 'name', 'state', 'demonstration'],
  tabs: [
    {
      key: 'units',
      title: () => t('units'),
      render: ({ value }) => html`<gp-list .list=${unitsOf(value.id)}></gp-list>`,
    },
    {
      key: 'people',
      title: () => people('people'),
      render: ({ value }) => html`<gp-list .list=${peopleOf(value.id)}></gp-list>`,
    },
    {
      key: 'hazards',
      title: () => t('hazards'),
      render: ({ value }) => html`<gp-list .list=${hazardsOf({ enterprise: value.id })}></gp-list>`,
    },
    {
      key: 'due',
      title: () => t('due'),
      render: ({ value }) => html`<gp-list .list=${dueAt(value.id)}></gp-list>`,
    },
    {
      key: 'inspections',
      title: () => t('inspections'),
      render: ({ value }) => html`<gp-list .list=${inspectionsOf({ enterprise: value.id })}></gp-list>`,
    },
    {
      key: 'score',
      title: () => t('score'),
      render: ({ value }) => html`<gp-score .of=${value.id}></gp-score>`,
    },
    {
      key: 'licences',
      title: () => firm('licences'),
      render: ({ value }) => html`<gp-list .list=${licencesOf(value.id)}></gp-list>`,
    },
    {
      key: 'staff',
      title: () => firm('staff'),
      render: ({ value }) => html`<gp-list .list=${staffOf(value.id)}></gp-list>`,
    },
    {
      key: 'records',
      title: () => firm('records'),
      render: ({ value }) => html`<gp-list .list=${recordsOf(value.id)}></gp-list>`,
    },
    {
      key: 'readiness',
      title: () => t('readiness'),
      render: ({ value }) =>
        html`<gp-answer .path=${`/hazard/v1/enterprises/${value.id}/emergency`}></gp-answer>`,
    },
  ],
};

function head({ value, document }: Read<EnterpriseView>) {
  return html`<p>${standing(value, document)} <span class="quiet">${value.id} · ${value.regionCode}</span></p>
    ${flags(value, document)}
    ${value.mergedInto
      ? html`<p>
          ${document.label('mergedInto', undefined)}
          <a href=${to(`/enterprises/${value.mergedInto}`)}>${value.mergedInto}</a>
        </p>`
      : nothing}
    <gp-grade .of=${value.id}></gp-grade>`;
}
