import { css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Alert, Severity } from '../core/api';
import { Feed } from './feed';
import { count, language, named, t } from '../core/i18n';
import { throttled } from '../core/pace';
import { minute } from '../core/time';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import './gp-alert';

const SEVERITIES: Severity[] = ['SEVERE', 'WARNING', 'INFO'];

/** The live feed; it can be paused and filtered, and tells screen readers of what came in. */
class GpFeed extends GpElement {
  static properties = { region: {}, filter: { state: true }, spoken: { state: true } };
  /** Undefined for a caller whose scope is not a territory. */
  declare region: string | undefined;
  declare private filter: Severity | '';
  declare private spoken: string;

  private unspoken: Alert[] = [];
  private readonly feed = new Feed(this, (alerts) => {
    this.tell('gp-alerts', alerts.length);
    if (!this.feed.paused) {
      this.unspoken.push(...alerts);
      this.speak();
    }
  });
  private readonly speak = throttled(5_000, () => {
    const severe = this.unspoken.filter((alert) => alert.severity === 'SEVERE');
    const latest = severe[0] ?? this.unspoken[0];
    this.spoken = t(
      'feed.announce',
      this.unspoken.length,
      severe.length,
      language() === 'en' ? latest.titleEn : latest.titleZh,
    );
    this.unspoken = [];
  });

  constructor() {
    super();
    this.filter = '';
    this.spoken = '';
  }

  static styles = [
    shared,
    css`
      :host {
        min-height: 0;
      }
      section {
        display: flex;
        flex-direction: column;
        height: 100%;
        min-height: 0;
      }
      .connection::before {
        content: '';
        display: inline-block;
        width: 8px;
        height: 8px;
        margin-inline-end: 6px;
        border-radius: 50%;
        background: var(--gp-info-line);
      }
      .connection.live::before {
        background: var(--gp-good-line);
      }
      .connection.waiting::before,
      .connection.stale::before,
      .connection.signed-out::before,
      .connection.refused::before {
        background: var(--gp-severe-line);
      }
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 10px;
        padding: 6px var(--gp-pad);
        border-bottom: 1px solid var(--gp-line-quiet);
      }
      .scroll {
        flex: 1 1 0;
        min-height: 0;
        overflow-y: auto;
        overscroll-behavior: contain;
      }
      .scroll:focus-visible {
        outline-offset: -2px;
      }
      ol {
        list-style: none;
      }
      li + li {
        border-top: 1px solid var(--gp-line-quiet);
      }
      .older {
        padding: 10px;
        text-align: center;
      }
      button {
        font-size: var(--gp-text-small);
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('region') || !this.hasUpdated) {
      void this.feed.start(this.region);
    }
  }

  render() {
    const feed = this.feed;
    const shown = feed.alerts?.filter((alert) => !this.filter || alert.severity === this.filter);
    return html`<section class="panel" aria-labelledby="title">
      <header>
        <h2 id="title">${t('feed.title')}</h2>
        <span class="small connection spread ${feed.connection}" role="status"
          >${t(
            feed.paused && feed.connection === 'live' ? 'feed.paused' : `feed.${feed.connection}`,
            feed.heard ? minute(feed.heard) : '—',
          )}</span
        >
      </header>
      <div class="tools">
        <fieldset class="segments" aria-label=${t('feed.filter')}>
          ${this.choice('', t('feed.all'))}
          ${SEVERITIES.map((severity) => this.choice(severity, named('severity', severity)))}
        </fieldset>
        <button class="spread" @click=${() => feed.pause(!feed.paused)}>${this.pauseText()}</button>
      </div>
      ${feed.problem
        ? html`<gp-problem .problem=${feed.problem} @gp-retry=${() => feed.restart()}></gp-problem>`
        : nothing}
      <div class="scroll" tabindex="0" aria-labelledby="title" role="group">
        ${shown?.length
          ? html`<ol>
              ${repeat(
                shown,
                (alert) => alert.id,
                (alert) => html`<li><gp-alert .alert=${alert}></gp-alert></li>`,
              )}
            </ol>`
          : feed.problem && !feed.alerts
            ? nothing
            : html`<div class="empty">${t(this.emptyText())}</div>`}
        ${feed.older !== null
          ? html`<div class="older">
              <button @click=${() => feed.loadOlder()}>${t('feed.older')}</button>
            </div>`
          : nothing}
      </div>
      <div class="hidden" aria-live="polite">${this.spoken}</div>
    </section>`;
  }

  private choice(severity: Severity | '', text: string) {
    return html`<button
      aria-pressed=${this.filter === severity}
      @click=${() => (this.filter = severity)}
    >
      ${text}
    </button>`;
  }

  private pauseText() {
    const held = this.feed.held.length;
    return !this.feed.paused
      ? t('feed.pause')
      : held
        ? t('feed.resume.new', count(held))
        : t('feed.resume');
  }

  private emptyText() {
    const alerts = this.feed.alerts;
    return alerts ? (alerts.length ? 'feed.empty.filter' : 'feed.empty') : 'loading';
  }
}

customElements.define('gp-feed', GpFeed);
