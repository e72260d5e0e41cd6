import { html, nothing } from 'lit';
import type { EquipmentView } from '../api/equipment';
import { to } from '../core/router';
import type { File, Read } from '../parts/file';
import { operatorsOf } from '../people/lists';
import { readsPeople } from '../people/readers';
import { t as people } from '../people/texts';
import { applicationsOf, certificatesOf, readsApplications, t as registration } from '../registration/lists';
import { hazardsOf, inspectionsOf } from './lists';
import { states } from './marks';
import { t as inspection } from '../inspection/texts';
import { t as map } from '../map/texts';
import { t } from './texts';
import '../parts/gp-list';
import '../map/gp-unit-map';
import '../inspection/gp-clocks';
import './gp-due';
import './gp-qr';

/** The file of a unit: its states, its dates and where they come from, what was found at it. */
export const unitFile: File<EquipmentView> = {
  path: '/equipment/v1/equipment',
  back: '/equipment',
  name: ({ value }) => html`${value.equipmentNo} ${value.name}`,
  head,
  without: ['id', 'version', 'enterpriseId', 'demonstration', 'merged'],
  tabs: [
    {
      key: 'clocks',
      title: () => inspection('clocks'),
      render: ({ value }) => html`<gp-clocks .of=${value.id}></gp-clocks>`,
    },
    {
      key: 'inspections',
      title: () => t('inspections'),
      render: ({ value }) =>
        html`<gp-list .list=${inspectionsOf({ equipmentNo: value.equipmentNo })}></gp-list>`,
    },
    {
      key: 'hazards',
      title: () => t('hazards'),
      render: ({ value }) =>
        html`<gp-list .list=${hazardsOf({ equipmentNo: value.equipmentNo })}></gp-list>`,
    },
    {
      key: 'registration',
      title: () => registration('applications'),
      open: readsApplications,
      render: ({ value }) =>
        html`<gp-list .list=${applicationsOf(value.id)}></gp-list>
          <h3>${registration('certificates')}</h3>
          <gp-list .list=${certificatesOf(value.id)}></gp-list>`,
    },
    {
      key: 'operators',
      title: () => people('people'),
      open: readsPeople,
      render: ({ value }) => html`<gp-list .list=${operatorsOf(value.id)}></gp-list>`,
    },
    {
      key: 'place',
      title: () => map('title'),
      render: ({ value }) =>
        value.mapPoint
          ? html`<gp-unit-map .around=${value.mapPoint} .marked=${value.id}></gp-unit-map>`
          : html`<p class="empty">${map('none')}</p>`,
    },
    {
      key: 'qr',
      title: () => t('qr'),
      render: ({ value }) => html`<gp-qr .of=${value.id} .no=${value.equipmentNo}></gp-qr>`,
    },
  ],
};

function head({ value, document }: Read<EquipmentView>) {
  return html`<p>${states(value, document)}</p>
    <p>
      ${t('unit.of')} <a href=${to(`/enterprises/${value.enterpriseId}`)}>${value.enterpriseName}</a>
    </p>
    ${value.merged
      ? html`<p>
          <span class="mark warning">${document.label('mergedInto', undefined)}</span>
          <a href=${to(`/equipment/${value.merged.id}`)}>${value.merged.equipmentNo}</a>
        </p>`
      : nothing}
    <gp-due .unit=${value}></gp-due>`;
}
