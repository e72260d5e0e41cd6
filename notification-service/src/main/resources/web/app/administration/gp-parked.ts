import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import '../parts/gp-problem';
import { minute } from '../core/time';
import { discard, parked, retry, shelf, type Parked, type Shelf } from './parked';
import { t } from './texts';
import './gp-discard';

/** All that is held back in any service, with what an administrator can do about it. */
class GpParked extends GpElement {
  static properties = {
    shelves: { state: true },
    problem: { state: true },
    told: { state: true },
    busy: { state: true },
    discarding: { state: true },
  };
  declare private shelves: Shelf[] | undefined;
  declare private problem: api.Problem | undefined;
  declare private told: string;
  /** Id of the record that something is done about. */
  declare private busy: string | undefined;
  declare private discarding: { shelf: Shelf; one: Parked } | undefined;

  constructor() {
    super();
    this.told = '';
  }

  static styles = [
    shared,
    css`
      .panel {
        margin-bottom: var(--gp-gap);
      }
      .intro {
        padding: 12px var(--gp-pad);
      }
      ol {
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 6px 14px;
        padding: 12px var(--gp-pad);
        border-top: 1px solid var(--gp-line-quiet);
        overflow-wrap: anywhere;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        align-content: start;
      }
      details {
        grid-column: 1 / -1;
      }
      pre {
        max-height: 20rem;
        margin: 6px 0 0;
        padding: 8px;
        overflow: auto;
        font: var(--gp-text-small) / 1.5 ui-monospace, Menlo, Consolas, monospace;
        white-space: pre-wrap;
        background: var(--gp-surface-quiet);
      }
      .end {
        padding: 10px;
        text-align: center;
      }
      @media (max-width: 640px) {
        li {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  connectedCallback() {
    super.connectedCallback();
    void this.load();
  }

  render() {
    return html`<section class="panel">
        <p class="intro quiet">${t('parked.intro')}</p>
        ${this.shelves?.length === 0 ? html`<p class="empty">${t('parked.all-well')}</p>` : nothing}
      </section>
      <p role="status">${this.told}</p>
      ${this.problem
        ? html`<gp-problem .problem=${this.problem} @gp-retry=${this.load}></gp-problem>`
        : nothing}
      ${this.shelves?.map((one) => this.shelf(one))}
      ${this.discarding
        ? html`<gp-discard
            @gp-closed=${() => (this.discarding = undefined)}
            @gp-reason=${this.discard}
          ></gp-discard>`
        : nothing}`;
  }

  private shelf(of: Shelf) {
    const id = `${of.service}-${of.kind}`;
    return html`<section class="panel" aria-labelledby=${id}>
      <header>
        <h2 id=${id}>${t(`service.${of.service}`)}: ${t(`parked.${of.kind}`)}</h2>
      </header>
      <ol>
        ${of.items.map((one) => this.record(of, one))}
      </ol>
      ${of.next
        ? html`<div class="end"><button @click=${() => this.more(of)}>${t('parked.more')}</button></div>`
        : nothing}
    </section>`;
  }

  private record(of: Shelf, one: Parked) {
    const since = one.parkedAt ?? one.movedAt ?? one.since;
    const { data, attributes } = one;
    return html`<li>
      <div>
        <strong>${one.type ?? one.work ?? one.topic}</strong>
        <span class="quiet">${one.key ?? one.rowId}</span>
        <div><span class="mark warning">${one.cause}</span> ${one.reason ?? nothing}</div>
        <div class="quiet small">
          ${since ? t('parked.since', minute(since)) : nothing}
          ${one.tries && one.nextTry ? html`· ${t('parked.tries', one.tries, minute(one.nextTry))}` : nothing}
          ${one.awaits ? html`· ${one.awaits}` : nothing}
        </div>
      </div>
      <div class="acts">
        <button ?disabled=${!!this.busy} @click=${() => this.retry(of, one)}>${t('parked.retry')}</button>
        ${of.kind === 'parked-work'
          ? nothing
          : html`<button ?disabled=${!!this.busy} @click=${() => (this.discarding = { shelf: of, one })}>
              ${t('parked.discard')}
            </button>`}
      </div>
      ${data === undefined
        ? nothing
        : html`<details>
            <summary class="small">${t('parked.show')}</summary>
            <pre tabindex="0">${one.id}
${typeof attributes === 'string' ? attributes : JSON.stringify(attributes, null, 2)}
${data}</pre>
          </details>`}
    </li>`;
  }

  private readonly load = async () => {
    this.problem = undefined;
    try {
      this.shelves = await parked();
    } catch (cause) {
      this.problem = api.asProblem(cause);
    }
  };

  private more(of: Shelf) {
    return this.doing(undefined, async () => {
      const more = await shelf(of.service, of.kind, undefined, of.next ?? undefined);
      this.shelves = this.shelves?.map((one) =>
        one === of ? { ...more, items: [...of.items, ...more.items] } : one,
      );
    });
  }

  private retry(of: Shelf, one: Parked) {
    return this.doing(one.id, async () => {
      const still = await retry(of, one);
      await this.load();
      this.told = t('parked.retried', still ? t('parked.still', still) : t('parked.done'));
    });
  }

  private discard(event: CustomEvent<string>) {
    const { shelf: of, one } = this.discarding!;
    return this.doing(one.id, async () => {
      await discard(of, one, event.detail);
      this.discarding = undefined;
      await this.load();
    });
  }

  private async doing(id: string | undefined, act: () => Promise<void>) {
    this.busy = id;
    this.told = '';
    this.problem = undefined;
    try {
      await act();
    } catch (cause) {
      this.problem = api.asProblem(cause);
    } finally {
      this.busy = undefined;
    }
  }
}

customElements.define('gp-parked', GpParked);
