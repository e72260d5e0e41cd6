import { css, html, nothing } from 'lit';
import { until } from 'lit/directives/until.js';
import { Problem } from '../app/core/api';
import { GpElement } from '../app/parts/element';
import '../app/shell/gp-header';
import '../app/parts/gp-problem';
import { shared } from '../app/parts/shared';
import { language, named, t } from '../app/core/i18n';
import { fields } from '../shared/fields';
import { placeName } from '../shared/places';
import * as api from './api';
import './gp-public-links';
import { page } from './page';

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
class GpUnit extends GpElement {
  static properties = { unit: { state: true }, problem: { state: true }, asking: { state: true } };
  declare private unit: api.PublicUnit | undefined;
  declare private problem: Problem | undefined;
  declare private asking: boolean;

  private readonly asked = new URLSearchParams(location.search).get('no') ?? '';

  constructor() {
    super();
    this.asking = false;
  }

  static styles = [
    shared,
    page,
    fields,
    css`
      .row {
        display: flex;
        gap: 8px;
      }
      .row input {
        flex: 1 1 0;
        min-width: 0;
      }
      h3 {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 8px;
        align-items: baseline;
        font-size: 1.125rem;
      }
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
        gap: 14px 16px;
        margin-block: 16px;
      }
      dt {
        color: var(--gp-ink-quiet);
        font-size: var(--gp-text-small);
      }
      dd {
        overflow-wrap: anywhere;
      }
      dd .mark {
        font-size: 1rem;
      }
    `,
  ];

  connectedCallback() {
    super.connectedCallback();
    if (this.asked) {
      void this.load(this.asked);
    }
  }

  render() {
    return html`<gp-header .session=${null}></gp-header>
      <main>
        <section class="panel" aria-labelledby="title">
          <h2 id="title">${t('unit.title')}</h2>
          <p class="quiet">${t('unit.intro')}</p>
          <form @submit=${this.ask}>
            <label>
              <span class="label">${t('unit.no')}</span>
              <span class="row">
                <input
                  name="no"
                  required
                  maxlength="128"
                  autocomplete="off"
                  spellcheck="false"
                  .defaultValue=${this.asked}
                />
                <button type="submit" ?disabled=${this.asking}>${t('unit.find')}</button>
              </span>
            </label>
          </form>
          ${this.problem
            ? html`<gp-problem .problem=${this.problem} @gp-retry=${this.again}></gp-problem>`
            : nothing}
        </section>
        <div role="status">
          ${this.asking ? html`<p class="empty">${t('loading')}</p>` : nothing}
          ${this.unit ? this.found(this.unit) : nothing}
        </div>
        <gp-public-links></gp-public-links>
      </main>`;
  }

  private found(unit: api.PublicUnit) {
    return html`<section class="panel" aria-labelledby="unit">
      <h3 id="unit">
        ${language() === 'en' ? unit.varietyEn : unit.varietyZh}
        ${unit.demonstration
          ? html`<span class="mark proposed" title=${t('feed.demonstration.why')}
              >${t('feed.demonstration')}</span
            >`
          : nothing}
      </h3>
      <p class="quiet">${unit.equipmentNo}</p>
      <dl>
        ${this.entry(t('unit.registration'), this.state('reg', unit.regState))}
        ${this.entry(t('unit.use'), this.state('use', unit.useState))}
        ${this.entry(t('unit.inspection'), this.state('insp', unit.inspState))}
        ${this.entry(t('unit.next'), unit.nextInspectionDate ?? t('unit.unknown-date'))}
        ${this.entry(t('unit.last'), unit.lastInspectedOn ?? t('unit.unknown-date'))}
        ${this.entry(t('unit.region'), until(placeName(unit.regionCode), unit.regionCode))}
      </dl>
      <a href="/report.html?no=${encodeURIComponent(unit.equipmentNo)}">${t('unit.report')}</a>
    </section>`;
  }

  private state(group: string, code: string) {
    return html`<span class="mark ${TONE[code] ?? ''}">${named(group, code)}</span>`;
  }

  private entry(name: string, value: unknown) {
    return html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  }

  private ask(event: Event) {
    event.preventDefault();
    this.again();
  }

  private again() {
    const no = this.renderRoot.querySelector<HTMLInputElement>('input')!.value.trim();
    history.replaceState(null, '', `?${new URLSearchParams({ no })}`);
    void this.load(no);
  }

  private async load(no: string) {
    if (this.asking) {
      return;
    }
    this.asking = true;
    this.unit = undefined;
    this.problem = undefined;
    try {
      this.unit = await api.unit(no);
    } catch (cause) {
      this.problem = cause instanceof Problem ? cause : new Problem(0, String(cause));
    } finally {
      this.asking = false;
    }
  }
}

customElements.define('gp-unit', GpUnit);
