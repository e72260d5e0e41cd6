import { css, html, nothing } from 'lit';
import { Problem } from '../app/core/api';
import { GpElement } from '../app/parts/element';
import '../app/shell/gp-header';
import '../app/parts/gp-problem';
import { shared } from '../app/parts/shared';
import { language, t } from '../app/core/i18n';
import { fields } from '../shared/fields';
import * as api from './api';
import './gp-certificate';
import './gp-public-links';
import { page } from './page';

/** The page on which everybody looks a cylinder up by the code that it bears. */
class GpCylinder extends GpElement {
  static properties = { cylinder: { state: true }, problem: { state: true }, asking: { state: true } };
  declare private cylinder: api.PublicCylinder | undefined;
  declare private problem: Problem | undefined;
  declare private asking: boolean;

  private readonly certificate = new URLSearchParams(location.search).get('certificate');
  private readonly asked = new URLSearchParams(location.search).get('code') ?? '';

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
          <h2 id="title">${t('cylinder.title')}</h2>
          <p class="quiet">${t('cylinder.intro')}</p>
          <form @submit=${this.ask}>
            <label>
              <span class="label">${t('cylinder.code')}</span>
              <span class="row">
                <input
                  name="code"
                  required
                  maxlength="64"
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
          ${this.cylinder ? this.found(this.cylinder) : nothing}
        </div>
        ${this.certificate ? html`<gp-certificate .no=${this.certificate}></gp-certificate>` : nothing}
        <gp-public-links></gp-public-links>
      </main>`;
  }

  private found(cylinder: api.PublicCylinder) {
    const en = language() === 'en';
    return html`<section class="panel" aria-labelledby="cylinder">
      <h3 id="cylinder">
        ${cylinder.code}
        ${cylinder.demonstration
          ? html`<span class="mark proposed" title=${t('feed.demonstration.why')}
              >${t('feed.demonstration')}</span
            >`
          : nothing}
      </h3>
      <p>${this.standing(cylinder)}</p>
      <dl>
        ${this.entry(t('cylinder.medium'), en ? cylinder.mediumEn : cylinder.mediumZh)}
        ${this.entry(t('cylinder.state'), en ? cylinder.stateEn : cylinder.stateZh)}
        ${this.entry(t('unit.next'), cylinder.nextInspectionDate)}
        ${this.entry(t('cylinder.scrap'), cylinder.scrapOn)}
        ${this.entry(t('cylinder.made'), cylinder.madeOn)}
        ${this.entry(t('cylinder.filler'), cylinder.filler ?? t('unit.unknown-date'))}
        ${cylinder.certificateNo
          ? this.entry(t('cylinder.certificate'), cylinder.certificateNo)
          : nothing}
      </dl>
      <a href="/report.html">${t('unit.report')}</a>
    </section>`;
  }

  private standing(cylinder: api.PublicCylinder) {
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
    const code = this.renderRoot.querySelector<HTMLInputElement>('input')!.value.trim();
    history.replaceState(null, '', `?${new URLSearchParams({ code })}`);
    void this.load(code);
  }

  private async load(code: string) {
    if (this.asking) {
      return;
    }
    this.asking = true;
    this.cylinder = undefined;
    this.problem = undefined;
    try {
      this.cylinder = await api.cylinder(code);
    } catch (cause) {
      this.problem = cause instanceof Problem ? cause : new Problem(0, String(cause));
    } finally {
      this.asking = false;
    }
  }
}

customElements.define('gp-cylinder', GpCylinder);
