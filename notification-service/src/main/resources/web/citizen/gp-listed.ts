import { css, html, nothing } from 'lit';
import { until } from 'lit/directives/until.js';
import { Problem } from '../app/core/api';
import { GpElement } from '../app/parts/element';
import '../app/shell/gp-header';
import '../app/parts/gp-problem';
import { shared } from '../app/parts/shared';
import { language, named, t } from '../app/core/i18n';
import '../shared/gp-place';
import { placeName, type Place } from '../shared/places';
import * as api from './api';
import './gp-public-links';
import { page } from './page';

/** The page on which everybody reads what is listed for supervision. */
class GpListed extends GpElement {
  static properties = {
    items: { state: true },
    next: { state: true },
    problem: { state: true },
  };
  declare private items: api.PublicListing[] | undefined;
  declare private next: string | null | undefined;
  declare private problem: Problem | undefined;

  private region = new URLSearchParams(location.search).get('region') ?? '';
  private running: AbortController | undefined;

  static styles = [
    shared,
    page,
    css`
      main {
        max-width: 60rem;
      }
      gp-place {
        max-width: 30rem;
        margin-top: 14px;
      }
      ol {
        list-style: none;
      }
      li {
        padding: 14px 18px;
        border-bottom: 1px solid var(--gp-line-quiet);
        overflow-wrap: anywhere;
      }
      li:last-child {
        border-bottom: 0;
      }
      .list {
        padding: 0;
      }
      h3 {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 8px;
        align-items: baseline;
        font-size: 1rem;
      }
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
        gap: 6px 16px;
        margin-top: 8px;
      }
      dt {
        color: var(--gp-ink-quiet);
        font-size: var(--gp-text-small);
      }
      .more {
        padding: 12px;
        text-align: center;
      }
    `,
  ];

  connectedCallback() {
    super.connectedCallback();
    void this.load();
  }

  render() {
    return html`<gp-header .session=${null}></gp-header>
      <main>
        <section class="panel" aria-labelledby="title">
          <h2 id="title">${t('public-listings.title')}</h2>
          <p class="quiet">${t('public-listings.intro')}</p>
          <gp-place
            .label=${t('public-listings.where')}
            .hint=${t('public-listings.everywhere')}
            .code=${this.region}
            @gp-place-chosen=${this.chosen}
          ></gp-place>
        </section>
        <div class="panel list">
          ${this.problem ? this.away(this.problem) : nothing} ${this.list()}
        </div>
        <gp-public-links></gp-public-links>
      </main>`;
  }

  private away(problem: Problem) {
    return problem.status === 404
      ? html`<div class="empty">${t('public-listings.away')}</div>`
      : html`<gp-problem .problem=${problem} @gp-retry=${() => this.load()}></gp-problem>`;
  }

  private list() {
    if (!this.items) {
      return this.problem ? nothing : html`<div class="empty">${t('loading')}</div>`;
    }
    if (!this.items.length) {
      return html`<div class="empty">${t('public-listings.empty')}</div>`;
    }
    return html`<ol>
        ${this.items.map((item) => this.item(item))}
      </ol>
      ${this.next
        ? html`<div class="more">
            <button @click=${() => this.load(this.next)}>${t('listings.more')}</button>
          </div>`
        : nothing}`;
  }

  private item(item: api.PublicListing) {
    return html`<li>
      <h3>
        ${language() === 'en' ? item.titleEn : item.titleZh}
        <span class="mark severe">${named('level', item.level)}</span>
        <span class="mark ${item.state === 'DELISTED' ? 'good' : 'warning'}"
          >${named('listing', item.state)}</span
        >
        ${item.demonstration
          ? html`<span class="mark proposed" title=${t('feed.demonstration.why')}
              >${t('feed.demonstration')}</span
            >`
          : nothing}
      </h3>
      <p class="quiet small">${item.no} · ${item.hazardNo}</p>
      <dl>
        ${this.entry(t('public-listings.unit'), item.responsibleUnit)}
        ${this.entry(t('public-listings.place'), this.place(item.regionCode))}
        ${this.entry(t('public-listings.authority'), this.place(item.authorityRegion))}
        ${this.entry(t('public-listings.since'), item.since)}
        ${this.entry(t('listings.due'), item.dueDate)}
        ${this.entry(t('public-listings.published'), `${item.publishedOn} ${item.publishedIn}`)}
        ${this.entry(t('public-listings.delisted'), item.delistedOn)}
      </dl>
    </li>`;
  }

  private place(code: string) {
    return until(placeName(code), code);
  }

  private entry(name: string, value: unknown) {
    return value
      ? html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`
      : nothing;
  }

  /** The place stands in the address, so that the list of one can be passed on. */
  private chosen(event: CustomEvent<Place | null>) {
    const region = event.detail?.code ?? '';
    if (region === this.region) {
      return;
    }
    this.region = region;
    history.replaceState(null, '', region ? `?region=${region}` : location.pathname);
    void this.load();
  }

  /** Fetches the first page of the chosen territory, or the one after a cursor. */
  private async load(cursor?: string | null) {
    this.running?.abort();
    const running = new AbortController();
    this.running = running;
    if (!cursor) {
      this.items = undefined;
    }
    this.problem = undefined;
    try {
      const read = await api.listings(this.region, cursor ?? undefined, running.signal);
      if (running === this.running) {
        this.items = [...(cursor ? (this.items ?? []) : []), ...read.items];
        this.next = read.next;
      }
    } catch (cause) {
      if (running === this.running) {
        this.problem = cause instanceof Problem ? cause : new Problem(0, String(cause));
      }
    }
  }
}

customElements.define('gp-listed', GpListed);
