import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import type { HistoryEntry } from '../api/hazard';
import { GpElement } from './element';
import { shared } from './shared';
import './gp-problem';
import { documentOf, serviceOf, type ApiDocument } from '../core/document';
import { Loading } from '../core/loading';
import { minute } from '../core/time';
import { t } from './texts';
import './gp-proof';
import './gp-record';

interface Shown {
  readonly document: ApiDocument;
  readonly entries: readonly HistoryEntry[];
  readonly next?: string | null;
}

/** What was done to a dossier and by whom, with the proof that nobody changed it one click away. */
class GpHistory extends GpElement {
  static properties = { path: {}, version: {} };
  /** Address of the dossier. */
  declare path: string;
  /** Read again when it changes. */
  declare version: string | null;

  private readonly shown = new Loading<Shown>(this, async (path, signal) => {
    const [document, page] = await Promise.all([
      documentOf(serviceOf(path)),
      api.get<api.Page<HistoryEntry>>(`${path}/history`, { limit: '200' }, signal),
    ]);
    return { document, entries: page.items, next: page.next };
  });

  static styles = [
    shared,
    css`
      ol {
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: 9.5em minmax(0, 1fr);
        gap: 2px 14px;
        padding: 7px 0;
        border-bottom: 1px solid var(--gp-line-quiet);
      }
      .what > * {
        overflow-wrap: anywhere;
      }
      gp-record {
        margin-top: 4px;
      }
      gp-proof {
        margin-bottom: 8px;
      }
      @media (max-width: 640px) {
        li {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('path') || changed.has('version')) {
      void this.shown.load(this.path);
    }
  }

  render() {
    const known = this.shown.value;
    if (!known) {
      return this.shown.problem
        ? html`<gp-problem .problem=${this.shown.problem} @gp-retry=${() => this.shown.load(this.path)}></gp-problem>`
        : html`<p class="empty">…</p>`;
    }
    return html`<gp-proof .path=${this.path}></gp-proof>
      <ol>
        ${known.entries.map((entry) => this.entry(known.document, entry))}
      </ol>
      ${known.next
        ? html`<button @click=${this.more}>${t('history.more')}</button>`
        : nothing}`;
  }

  private entry(document: ApiDocument, entry: HistoryEntry) {
    const who = entry.actor === 'system' ? t('history.system') : (entry.person ?? entry.actor);
    return html`<li>
      <time class="quiet" datetime=${entry.at}>${minute(entry.at)}</time>
      <div class="what">
        <strong>${document.deed(this.path, entry.act)}</strong>
        <span class="quiet small">${who} ${entry.actor === 'system' ? nothing : entry.capacity}</span>
        ${entry.madeAt
          ? html`<div class="small">${t('history.made', minute(entry.madeAt), minute(entry.at))}</div>`
          : nothing}
        ${entry.reason ? html`<div>${entry.reason}</div>` : nothing}
        ${entry.says
          ? html`<gp-record class="small" .document=${document} .schema=${{}} .value=${entry.says}></gp-record>`
          : nothing}
      </div>
    </li>`;
  }

  private async more() {
    const known = this.shown.value!;
    const page = await api.get<api.Page<HistoryEntry>>(`${this.path}/history`, {
      limit: '200',
      cursor: known.next ?? undefined,
    });
    this.shown.value = { ...known, entries: [...known.entries, ...page.items], next: page.next };
    this.requestUpdate();
  }
}

customElements.define('gp-history', GpHistory);
