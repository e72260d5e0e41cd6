import { html } from 'lit';
import { until } from 'lit/directives/until.js';
import { bilingual, named, t } from '../app/core/i18n';
import { placeName } from '../shared/places';
import * as api from './api';
import { LookUp } from './look-up';

/** How urgent a state is for whoever stands before the unit. */
const TONE: Readonly<Record<string, string>> = {
  REGISTERED: 'good',
  UNREGISTERED: 'warning',
  CANCELLED: 'severe',
  IN_USE: 'good',
  SEALED: 'severe',
  SCRAPPED: 'severe',
  VALID: 'good',
  DUE_SOON: 'warning',
  OVERDUE: 'severe',
  FAILED: 'severe',
  NEVER: 'warning',
};

/** The page on which everybody looks a unit up by the number on its use sign. */
class GpUnit extends LookUp<api.PublicUnit> {
  constructor() {
    super({
      parameter: 'no',
      longest: 128,
      title: 'unit.title',
      intro: 'unit.intro',
      label: 'unit.no',
      ask: api.unit,
    });
  }

  protected found(unit: api.PublicUnit) {
    return html`${this.heading(bilingual(unit.varietyZh, unit.varietyEn), unit.demonstration)}
      <p class="quiet">${unit.equipmentNo}</p>
      <dl>
        ${this.entry(t('unit.registration'), state('reg', unit.regState))}
        ${this.entry(t('unit.use'), state('use', unit.useState))}
        ${this.entry(t('unit.inspection'), state('insp', unit.inspState))}
        ${this.entry(t('unit.next'), unit.nextInspectionDate ?? t('unit.unknown-date'))}
        ${this.entry(t('unit.last'), unit.lastInspectedOn ?? t('unit.unknown-date'))}
        ${this.entry(t('unit.region'), until(placeName(unit.regionCode), unit.regionCode))}
      </dl>
      <a href="/report.html?no=${encodeURIComponent(unit.equipmentNo)}">${t('unit.report')}</a>`;
  }
}

function state(group: string, code: string) {
  return html`<span class="mark ${TONE[code] ?? ''}">${named(group, code)}</span>`;
}

customElements.define('gp-unit', GpUnit);
