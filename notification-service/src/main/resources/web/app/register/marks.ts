import { html, nothing } from 'lit';
import type { EnterpriseView, EquipmentView } from '../api/equipment';
import type { ApiDocument } from '../core/document';
import { to } from '../core/router';
import { t } from './texts';

const URGENT: Readonly<Record<string, string>> = {
  OVERDUE: 'severe',
  FAILED: 'severe',
  NEVER: 'warning',
  DUE_SOON: 'warning',
  VALID: 'good',
};

const demonstration = (shown: boolean) =>
  shown ? html`<span class="mark proposed">${t('demonstration')}</span>` : nothing;

/** How an enterprise stands in the register. */
export function standing(enterprise: EnterpriseView, document: ApiDocument) {
  return html`<span class="mark ${enterprise.state === 'REGISTERED' ? 'good' : 'outline'}"
      >${document.word('EnterpriseState', enterprise.state)}</span
    >
    ${demonstration(enterprise.demonstration)}`;
}

/** What an enterprise is, and what it is watched for. */
export function flags(enterprise: EnterpriseView, document: ApiDocument) {
  const { kinds, sizeClass, hazardousChemicals, keyMonitored, keyPlaces, majorHazardSource } = enterprise;
  const flag = (shown: boolean, name: string) =>
    shown ? html`<span class="mark warning">${document.label(name, undefined)}</span> ` : nothing;
  return html`<p>
    ${kinds.map((kind) => html`<span class="mark outline">${document.word('EnterpriseKind', kind)}</span> `)}
    ${sizeClass ? html`<span class="mark outline">${document.word('SizeClass', sizeClass)}</span> ` : nothing}
    ${flag(keyMonitored, 'keyMonitored')} ${flag(hazardousChemicals, 'hazardousChemicals')}
    ${flag(majorHazardSource, 'majorHazardSource')}
    ${keyPlaces.map((place) => html`<span class="mark outline">${document.word('KeyPlace', place)}</span> `)}
  </p>`;
}

/** The three states of a unit: its use, its registration, its inspection. */
export function states(unit: EquipmentView, document: ApiDocument) {
  const unlawful = unit.useState === 'IN_USE' && unit.regState !== 'REGISTERED';
  return html`<span class="mark ${unit.useState === 'IN_USE' ? '' : 'outline'}"
      >${document.word('UseState', unit.useState)}</span
    >
    <span class="mark outline ${unlawful ? 'severe' : ''}"
      >${document.word('RegState', unit.regState)}</span
    >
    <span class="mark ${URGENT[unit.inspState] ?? 'outline'}"
      >${document.word('InspectionState', unit.inspState)}</span
    >
    ${unit.vanishedIn
      ? html`<a class="mark warning" href=${to(`/imports/${unit.vanishedIn}`)}>${t('vanished')}</a>`
      : nothing}
    ${demonstration(unit.demonstration)}`;
}
