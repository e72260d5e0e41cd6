import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import { GpElement } from './element';
import { shared } from './shared';
import './gp-problem';
import { documentOf, serviceOf } from '../core/document';
import { here, note, Placed, to } from '../core/router';
import { Loading } from '../core/loading';
import { POSTED } from '../core/sending';
import type { File, Read, Tab } from './file';
import { t } from './texts';
import './gp-acts';
import './gp-history';
import './gp-papers';
import './gp-record';

const NOT_FOUND = 404;

/** Of every dossier, and of use to no reader. */
const TECHNICAL = ['id', 'version', 'correlationId'];

/** A dossier: its head, its parts as tabs, and beside them what can be done to it. */
class GpFile extends GpElement {
  static properties = { file: { attribute: false }, of: {} };
  declare file: File<any>;
  /** What names the dossier in its address. */
  declare of: string;

  private readonly dossier = new Loading<Read<any>>(this, async (path, signal) => {
    const [document, read] = await Promise.all([
      documentOf(serviceOf(path)),
      api.read<any>(path, signal),
    ]);
    return { ...read, document, path };
  });

  constructor() {
    super();
    new Placed(this);
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.seen);
    window.addEventListener('gp-clock-moved', this.load);
    window.addEventListener(POSTED, this.load);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.seen);
    window.removeEventListener('gp-clock-moved', this.load);
    window.removeEventListener(POSTED, this.load);
  }

  static styles = [
    shared,
    css`
      .file {
        display: grid;
        grid-template: 'head acts' auto 'parts acts' 1fr / minmax(0, 1fr) 19rem;
        gap: var(--gp-gap);
        align-items: start;
      }
      .file.plain {
        grid-template: 'head' 'parts' / minmax(0, 1fr);
      }
      .parts {
        grid-area: parts;
      }
      .head {
        grid-area: head;
        padding: 12px var(--gp-pad);
      }
      .head h2 {
        margin-bottom: 4px;
        overflow-wrap: anywhere;
      }
      [role='tablist'] {
        display: flex;
        flex-wrap: wrap;
        gap: 2px;
        padding: 0 var(--gp-pad);
        border-bottom: 1px solid var(--gp-line);
      }
      [role='tab'] {
        border: 0;
        border-bottom: 3px solid transparent;
        border-radius: 0;
        background: none;
      }
      [role='tab'][aria-selected='true'] {
        border-bottom-color: var(--gp-accent);
        font-weight: 600;
      }
      [role='tabpanel'] {
        padding: 12px var(--gp-pad);
      }
      gp-acts {
        grid-area: acts;
        position: sticky;
        top: 8px;
      }
      .back {
        display: inline-block;
        margin-bottom: 6px;
      }
      @media (max-width: 1000px) {
        .file {
          grid-template: 'head' 'acts' 'parts' / minmax(0, 1fr);
        }
        gp-acts {
          position: static;
        }
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('file') || changed.has('of')) {
      void this.load();
    }
  }

  render() {
    const known = this.dossier.value;
    return html`<a class="back" href=${to(this.file.back)}>‹ ${t('file.back')}</a>
      ${this.dossier.problem
        ? this.dossier.problem.status === NOT_FOUND
          ? html`<section class="panel empty">${t('file.missing')}</section>`
          : html`<gp-problem .problem=${this.dossier.problem} @gp-retry=${this.load}></gp-problem>`
        : nothing}
      ${known ? this.known(known) : this.dossier.problem ? nothing : html`<p class="empty">…</p>`}`;
  }

  private known(read: Read<any>) {
    const acts = this.has('acts');
    return html`<div class="file ${acts ? '' : 'plain'}" @gp-acted=${this.load}>
      <section class="panel head" aria-labelledby="name">
        <h2 id="name">${this.file.name(read)}</h2>
        ${this.file.head?.(read) ?? nothing}
      </section>
      ${acts
        ? html`<gp-acts .path=${read.path} .tag=${read.tag} .about=${this.called}></gp-acts>`
        : nothing}
      <section class="panel parts">${this.tabs(read)}</section>
    </div>`;
  }

  /** What it is called, as a text. */
  private readonly called = () =>
    this.renderRoot.querySelector('#name')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

  private tabs(read: Read<any>) {
    const own = this.file.tabs?.filter((tab) => tab.open?.(read) ?? true) ?? [];
    const tabs = [...own, ...this.common()];
    const chosen = tabs.find((tab) => tab.key === here().query.get('tab')) ?? tabs[0];
    return html`<div role="tablist" @keydown=${(event: KeyboardEvent) => this.walk(event, tabs, chosen)}>
        ${tabs.map(
          (tab) =>
            html`<button
              role="tab"
              id="tab-${tab.key}"
              aria-selected=${tab === chosen}
              aria-controls="panel"
              tabindex=${tab === chosen ? 0 : -1}
              @click=${() => this.choose(tab)}
            >
              ${tab.title()}
            </button>`,
        )}
      </div>
      <div role="tabpanel" id="panel" aria-labelledby="tab-${chosen.key}" tabindex="0">
        ${chosen.render(read)}
      </div>`;
  }

  /** What every dossier has. */
  private common(): Tab<any>[] {
    const all: (Tab<any> | false)[] = [
      {
        key: 'record',
        title: () => t('file.record'),
        render: ({ document, path, value }) =>
          html`<gp-record
            .document=${document}
            .schema=${document.answer(path) ?? {}}
            .value=${value}
            .without=${[...TECHNICAL, ...(this.file.without ?? [])]}
          ></gp-record>`,
      },
      this.has('papers') && {
        key: 'papers',
        title: () => t('papers.title'),
        render: ({ path, tag }) => html`<gp-papers .path=${path} .version=${tag}></gp-papers>`,
      },
      this.has('history') && {
        key: 'history',
        title: () => t('history.title'),
        render: ({ path, tag }) => html`<gp-history .path=${path} .version=${tag}></gp-history>`,
      },
    ];
    return all.filter((tab) => tab !== false);
  }

  private has(part: 'acts' | 'papers' | 'history'): boolean {
    return this.file.has?.includes(part) ?? true;
  }

  private choose(tab: Tab<any>) {
    note({ tab: tab.key });
  }

  /** Arrow keys go from tab to tab, as the ARIA pattern has it. */
  private async walk(event: KeyboardEvent, tabs: Tab<any>[], chosen: Tab<any>) {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step) {
      event.preventDefault();
      const next = tabs[(tabs.indexOf(chosen) + step + tabs.length) % tabs.length];
      this.choose(next);
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(`#tab-${next.key}`)?.focus();
    }
  }

  /** Somebody may have acted while nobody looked. */
  private readonly seen = () => {
    if (document.visibilityState === 'visible') {
      void this.load();
    }
  };

  private readonly load = () => this.dossier.load(`${this.file.path}/${encodeURIComponent(this.of)}`);
}

customElements.define('gp-file', GpFile);
