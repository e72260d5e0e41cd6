import { html, nothing } from 'lit';
import { bilingual, t } from '../app/core/i18n';
import * as api from './api';
import './gp-certificate';
import { LookUp } from './look-up';

/** The page on which everybody looks a cylinder up by the code that it bears. */
class GpCylinder extends LookUp<api.PublicCylinder> {
  private readonly certificate = new URLSearchParams(location.search).get('certificate');

  constructor() {
    super({
      parameter: 'code',
      longest: 64,
      title: 'cylinder.title',
      intro: 'cylinder.intro',
      label: 'cylinder.code',
      ask: api.cylinder,
    });
  }

  protected found(cylinder: api.PublicCylinder) {
    return html`${this.heading(cylinder.code, cylinder.demonstration)}
      <p>${standing(cylinder)}</p>
      <dl>
        ${this.entry(t('cylinder.medium'), bilingual(cylinder.mediumZh, cylinder.mediumEn))}
        ${this.entry(t('cylinder.state'), bilingual(cylinder.stateZh, cylinder.stateEn))}
        ${this.entry(t('unit.next'), cylinder.nextInspectionDate)}
        ${this.entry(t('cylinder.scrap'), cylinder.scrapOn)}
        ${this.entry(t('cylinder.made'), cylinder.madeOn)}
        ${this.entry(t('cylinder.filler'), cylinder.filler ?? t('unit.unknown-date'))}
        ${cylinder.certificateNo
          ? this.entry(t('cylinder.certificate'), cylinder.certificateNo)
          : nothing}
      </dl>
      <a href="/report.html">${t('unit.report')}</a>`;
  }

  protected beside() {
    return this.certificate ? html`<gp-certificate .no=${this.certificate}></gp-certificate>` : nothing;
  }
}

function standing(cylinder: api.PublicCylinder) {
  if (cylinder.ended) {
    return html`<span class="mark severe">${t('cylinder.ended')}</span>`;
  }
  if (cylinder.overAge || cylinder.overdue) {
    return html`<span class="mark severe"
      >${t(cylinder.overAge ? 'cylinder.over-age' : 'cylinder.overdue')}</span
    >`;
  }
  return html`<span class="mark good">${t('cylinder.usable')}</span>`;
}

customElements.define('gp-cylinder', GpCylinder);
