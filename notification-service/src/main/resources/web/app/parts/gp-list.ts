import { css, html, nothing, type TemplateResult } from 'lit';
import * as api from '../core/api';
import { session } from '../core/auth';
import { draft } from '../core/drafts';
import { POSTED } from '../core/sending';
import { GpElement } from './element';
import { shared } from './shared';
import { stackedTable } from './stacked-table';
import './gp-problem';
import { documentOf, serviceOf, type ApiDocument, type Operation } from '../core/document';
import { go, here, Placed, to } from '../core/router';
import { count, language } from '../core/i18n';
import { Loading } from '../core/loading';
import type { Column, List } from './list';
import { shown } from './shown';
import { t } from './texts';
import './gp-act-form';
import './gp-filters';

interface Shown {
  readonly document: ApiDocument;
  readonly rows: readonly any[];
  readonly next?: string | null;
}

const PAGE = '50';

/** A list: filters that stand in the address, rows, and the next ones as soon as they are looked for. */
class GpList extends GpElement {
  static properties = { list: { attribute: false }, opening: { state: true } };
  declare list: List<any>;
  declare private opening: boolean;

  private listed = '';
  private asked = '';
  private loadingMore = false;
  private readonly watch = new IntersectionObserver((seen) => {
    if (seen.some((entry) => entry.isIntersecting)) {
      void this.more();
    }
  });
  private readonly rows = new Loading<Shown>(this, async (asked, signal) => {
    const [document, page] = await Promise.all([
      documentOf(serviceOf(asked)),
      api.get<api.Page<unknown> | unknown[]>(asked, {}, signal),
    ]);
    return Array.isArray(page) ? { document, rows: page } : { document, rows: page.items, next: page.next };
  });

  constructor() {
    super();
    new Placed(this);
    this.opening = false;
  }

  static styles = [
    shared,
    stackedTable,
    css`
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: center;
        margin-inline-start: auto;
      }
      .end {
        display: flex;
        justify-content: center;
        gap: 12px;
        padding: 10px;
      }
      time,
      .word {
        white-space: nowrap;
      }
      td ul {
        margin: 0;
        padding-inline-start: 1.1em;
      }
      .whole {
        white-space: nowrap;
      }
      a.name {
        font-weight: 600;
      }
      @media (max-width: 760px) {
        td.none {
          display: none;
        }
      }
    `,
  ];

  private readonly posted = () => void this.rows.load(this.asked);

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener(POSTED, this.posted);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener(POSTED, this.posted);
    this.watch.disconnect();
  }

  willUpdate() {
    if (this.list.path !== this.listed) {
      this.listed = this.list.path;
      // What was kept on this device and is to be corrected stands in the form.
      this.opening = draft(this.list.path).post !== undefined;
    }
    const query = `${this.list.path}?${this.query()}`;
    if (query !== this.asked) {
      this.asked = query;
      void this.rows.load(query);
    }
  }

  updated() {
    this.watch.disconnect();
    const sentinel = this.renderRoot.querySelector('.end');
    if (sentinel && this.rows.value?.next) {
      this.watch.observe(sentinel);
    }
  }

  render() {
    const known = this.rows.value;
    return html`<section class="panel" aria-busy=${known ? 'false' : 'true'}>
      ${this.hasHeader()
        ? html`<header>
            <gp-filters .list=${this.list} .document=${known?.document}></gp-filters>
            <div class="tools">${known ? this.tools(known.document) : nothing}</div>
          </header>`
        : nothing}
      ${this.rows.problem
        ? html`<gp-problem .problem=${this.rows.problem} @gp-retry=${() => this.rows.load(this.asked)}></gp-problem>`
        : nothing}
      ${known
        ? this.table(known)
        : this.rows.problem
          ? nothing
          : html`<p class="empty">…</p>`}
    </section>`;
  }

  private hasHeader(): boolean {
    return this.list.filters.length > 0 || !!this.list.opens || !!this.list.csv;
  }

  private query(): string {
    const chosen = this.list.filters.flatMap((name) => {
      const value = here().query.get(name);
      return value ? [[name, value]] : [];
    });
    return String(
      new URLSearchParams([...Object.entries(this.list.always ?? {}), ...chosen, ['limit', PAGE]]),
    );
  }

  private tools(document: ApiDocument): TemplateResult {
    const operation = document.operation('post', this.list.path);
    const opens = this.list.opens && document.open(operation, session()?.roles ?? []);
    const name = typeof this.list.opens === 'function' ? this.list.opens() : act(operation);
    return html`${this.list.csv
        ? html`<button @click=${this.save}>${t('list.csv')}</button>`
        : nothing}
      ${opens
        ? html`<button class="primary" @click=${() => (this.opening = true)}>${name ?? t('list.new')}</button>`
        : nothing}
      ${this.opening
        ? html`<gp-act-form
            .document=${document}
            .address=${this.list.path}
            .tag=${this.list.tag ?? null}
            .name=${name ?? t('list.new')}
            @gp-closed=${() => (this.opening = false)}
            @gp-acted=${this.opened}
          ></gp-act-form>`
        : nothing}`;
  }

  private table({ document, rows, next }: Shown) {
    if (!rows.length) {
      return html`<p class="empty">${t('list.empty')}</p>`;
    }
    const names = this.list.columns.map((column) => this.name(column, document));
    return html`<table role="table">
        <thead role="rowgroup">
          <tr role="row">
            ${names.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map(
            (row) =>
              html`<tr role="row">
                ${this.list.columns.map((column, index) => this.cell(row, column, index, names, document))}
              </tr>`,
          )}
        </tbody>
      </table>
      <div class="end">
        <span class="quiet small">${t(next ? 'list.shown' : 'list.end', count(rows.length))}</span>
        ${next ? html`<button @click=${this.more}>${t('list.more')}</button>` : nothing}
      </div>`;
  }

  private cell(row: any, column: Column<any> | string, index: number, names: string[], document: ApiDocument) {
    const content =
      typeof column === 'string'
        ? shown(document, index ? column : '', this.property(column, document) ?? {}, row[column])
        : column.cell(row, document);
    const file = index === 0 && this.list.file ? to(this.list.file(row)) : undefined;
    return html`<td role="cell" class=${index === 0 ? 'head' : isNone(content) ? 'none' : ''} data-label=${names[index]}>
      <span>${file ? html`<a class="name" href=${file}>${content}</a>` : content}</span>
    </td>`;
  }

  private name(column: Column<any> | string, document: ApiDocument): string {
    const label = typeof column === 'string' ? column : column.label;
    return typeof label === 'string'
      ? document.label(label, this.property(label, document))
      : label();
  }

  private property(name: string, document: ApiDocument) {
    const entry = document.entry(this.list.path);
    return entry && document.resolved(entry).properties?.[name];
  }

  private readonly more = async () => {
    const known = this.rows.value;
    if (!known?.next || this.loadingMore) {
      return;
    }
    this.loadingMore = true;
    const asked = this.asked;
    try {
      const page = await api.get<api.Page<unknown>>(
        `${asked}&cursor=${encodeURIComponent(known.next)}`,
      );
      if (this.rows.value === known && asked === this.asked) {
        this.rows.value = { ...known, rows: [...known.rows, ...page.items], next: page.next };
      }
    } catch (cause) {
      this.rows.problem = api.asProblem(cause);
    } finally {
      this.loadingMore = false;
      this.requestUpdate();
    }
  };

  private async save() {
    const response = await api.sent(`${this.list.csv}?${this.query()}`, { headers: { Accept: 'text/csv' } });
    const link = Object.assign(document.createElement('a'), {
      href: URL.createObjectURL(await response.blob()),
      download: this.list.csv!.split('/').at(-1)!,
    });
    link.click();
    URL.revokeObjectURL(link.href);
  }

  private opened(event: CustomEvent<{ answer: any }>) {
    if (this.list.file) {
      go(this.list.file(event.detail.answer));
    } else {
      void this.rows.load(this.asked);
    }
  }
}

const isNone = (content: unknown) =>
  content === undefined || content === null || content === '' || content === nothing;

/** What an act that opens a dossier is called. */
const act = (operation: Operation | undefined) =>
  language() === 'en' ? operation?.summary : operation?.description;

customElements.define('gp-list', GpList);

