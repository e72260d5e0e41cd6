import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import '../parts/gp-problem';
import { to } from '../core/router';
import { bilingual, named } from '../core/i18n';
import { minute, observe } from '../core/time';
import { t } from './texts';

const CLOCK = '/clock';
const SHOWN = 12;
/** How often, and how many times, the page looks for what a move brought about. */
const LOOK = 2_000;
const LOOKS = 10;

/** Whether the host of the page lets it move the clock: it says so along with the page. */
export function clockHere(): boolean {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return page?.serverTiming?.some((told) => told.name === 'clock') ?? false;
}

/** Moves the platform's clock by a day or a week, and tells what happened because of it. */
class GpClock extends GpElement {
  static properties = {
    since: { state: true },
    alerts: { state: true },
    looks: { state: true },
    problem: { state: true },
  };
  /** The platform's time before the first move that is told of. */
  declare private since: string | undefined;
  declare private alerts: readonly api.Alert[];
  /** How often it will still look. */
  declare private looks: number;
  declare private problem: api.Problem | undefined;

  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.alerts = [];
    this.looks = 0;
  }

  static styles = [
    shared,
    css`
      :host {
        position: relative;
        display: inline-block;
      }
      details[open] > div {
        position: absolute;
        inset-inline-end: 0;
        z-index: 2;
        width: min(24rem, calc(100vw - 20px));
        max-height: 75vh;
        overflow-y: auto;
        margin-top: 6px;
        padding: 12px;
        color: var(--gp-ink);
        background: var(--gp-surface);
        border: 1px solid var(--gp-line);
        border-radius: 6px;
        box-shadow: 0 6px 20px rgb(16 33 50 / 25%);
      }
      summary {
        padding: 2px 10px;
        border: 1px solid var(--gp-ink-quiet-on-dark);
        border-radius: var(--gp-radius);
        cursor: pointer;
      }
      .moves {
        display: flex;
        gap: 8px;
        padding: 8px 0;
      }
      h2 {
        font-size: var(--gp-text);
      }
      ul {
        margin: 6px 0 0;
        padding: 0;
        list-style: none;
      }
      li {
        padding: 6px 0;
        border-top: 1px solid var(--gp-line-quiet);
        overflow-wrap: anywhere;
      }
      @media (max-width: 640px) {
        details[open] > div {
          position: fixed;
          inset: auto 10px 10px;
          width: auto;
        }
      }
    `,
  ];

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  render() {
    return html`<details @keydown=${this.escape}>
      <summary>${t('clock.open')}</summary>
      <div>
        <p class="small quiet">${t('clock.local')}</p>
        <p class="moves">
          <button class="primary" @click=${() => this.move('+P1D')}>${t('clock.day')}</button>
          <button class="primary" @click=${() => this.move('+P7D')}>${t('clock.week')}</button>
        </p>
        ${this.problem
          ? html`<gp-problem .problem=${this.problem} @gp-retry=${this.look}></gp-problem>`
          : nothing}
        ${this.since ? this.happened(this.since) : nothing}
      </div>
    </details>`;
  }

  private happened(since: string) {
    const shown = this.alerts.slice(0, SHOWN);
    return html`<section aria-live="polite" aria-busy=${this.looks > 0}>
      <h2>${t('clock.since', minute(since))}</h2>
      ${shown.length
        ? html`<ul>
            ${shown.map((alert) => {
              const tone = { SEVERE: 'severe', WARNING: 'warning', INFO: '' }[alert.severity];
              const title = bilingual(alert.titleZh, alert.titleEn);
              return html`<li>
                <span class="mark ${tone}">${named('severity', alert.severity)}</span>
                ${alert.hazardId
                  ? html`<a href=${to(`/hazards/${alert.hazardId}`)} @click=${this.fold}>${title}</a>`
                  : title}
                <span class="quiet small">${alert.regionName} · ${minute(alert.time)}</span>
              </li>`;
            })}
          </ul>`
        : nothing}
      ${this.looks > 0
        ? html`<p class="quiet small">${t('clock.waiting')}</p>`
        : shown.length
          ? nothing
          : html`<p class="quiet small">${t('clock.nothing')}</p>`}
      ${this.alerts.length > SHOWN
        ? html`<a href=${to('/alerts')} @click=${this.fold}>${t('clock.more')}</a>`
        : nothing}
    </section>`;
  }

  private async move(by: string) {
    clearTimeout(this.timer);
    this.problem = undefined;
    try {
      const before = await api.get<{ now: string }>(CLOCK);
      const after = await api.send<{ now: string }>(CLOCK, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ move: by }),
      });
      this.since ??= before.now;
      observe(after.now);
      this.looks = LOOKS;
      this.timer = setTimeout(this.look, LOOK);
    } catch (cause) {
      this.problem = api.asProblem(cause);
    }
    window.dispatchEvent(new Event('gp-clock-moved'));
  }

  private readonly look = async () => {
    const since = this.since;
    if (!since) {
      return;
    }
    try {
      const page = await api.alerts();
      const happened = page.items.filter((alert) => Date.parse(alert.time) >= Date.parse(since));
      if (happened.length !== this.alerts.length) {
        window.dispatchEvent(new Event('gp-clock-moved'));
      }
      this.alerts = happened;
      this.problem = undefined;
    } catch (cause) {
      this.problem = api.asProblem(cause);
    }
    this.looks = Math.max(0, this.looks - 1);
    if (this.looks > 0) {
      this.timer = setTimeout(this.look, LOOK);
    } else {
      window.dispatchEvent(new Event('gp-clock-moved'));
    }
  };

  private readonly fold = () => {
    this.renderRoot.querySelector('details')!.open = false;
  };

  private escape(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      this.fold();
      this.renderRoot.querySelector('summary')!.focus();
    }
  }
}

customElements.define('gp-clock', GpClock);
