import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import type { KindStatistics } from '../api/equipment';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { stackedTable } from '../parts/stacked-table';
import '../parts/gp-problem';
import { documentOf, type ApiDocument } from '../core/document';
import { to } from '../core/router';
import { count } from '../core/i18n';
import { Loading } from '../core/loading';
import { t } from './texts';

const NARROW = 760;

interface Counted {
  readonly document: ApiDocument;
  readonly kinds: readonly KindStatistics[];
}

/** What there is of each kind of equipment, and how safe it is; each figure leads to its units. */
class GpKinds extends GpElement {
  static properties = { region: {}, refresh: { type: Number } };
  declare region: string;
  declare refresh: number;

  private readonly counted = new Loading<Counted>(this, async (region, signal) => {
    const [document, kinds] = await Promise.all([
      documentOf('equipment'),
      api.get<KindStatistics[]>('/equipment/v1/statistics/kinds', { region }, signal),
    ]);
    return { document, kinds };
  });

  static styles = [
    shared,
    stackedTable,
    css`
      summary {
        width: max-content;
        padding: 8px var(--gp-pad);
        color: var(--gp-accent);
        cursor: pointer;
      }
      .table {
        overflow-x: auto;
      }
      th {
        white-space: normal;
        vertical-align: bottom;
      }
      th,
      td {
        overflow-wrap: normal;
      }
      .warning a {
        color: var(--gp-warning);
      }
      .severe a {
        color: var(--gp-severe);
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('region') || changed.has('refresh')) {
      this.load();
    }
  }

  private load() {
    void this.counted.load(this.region);
  }

  render() {
    const known = this.counted.value;
    const some = known?.kinds.filter((kind) => kind.equipment);
    return html`<section class="panel" aria-labelledby="title">
      <header><h2 id="title">${t('kinds.title')}</h2></header>
      ${this.counted.problem
        ? html`<gp-problem .problem=${this.counted.problem} @gp-retry=${this.load}></gp-problem>`
        : nothing}
      ${known && some
        ? some.length
          ? html`<details ?open=${window.innerWidth > NARROW}>
              <summary>${t('kinds.table')}</summary>
              <div class="table">${this.table(known.document, some)}</div>
            </details>`
          : html`<p class="empty">${t('kinds.empty')}</p>`
        : this.counted.problem
          ? nothing
          : html`<p class="empty">…</p>`}
    </section>`;
  }

  private table(document: ApiDocument, kinds: readonly KindStatistics[]) {
    return html`<table role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${t('kind')}</th>
          ${COLUMNS.map(({ label }) => html`<th role="columnheader" scope="col">${t(label)}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${kinds.map(
          (kind) =>
            html`<tr role="row">
              <td role="cell" class="head">${document.word('EquipmentKind', kind.kind)}</td>
              ${COLUMNS.map((column) => {
                const value = column.value(kind);
                const query = { region: this.region, kind: kind.kind, ...column.query };
                return html`<td
                  role="cell"
                  data-label=${t(column.label)}
                  class=${value ? (column.tone ?? '') : ''}
                >
                  <span
                    >${value && column.query
                      ? html`<a href=${to('/equipment', query)}>${count(value)}</a>`
                      : count(value)}</span
                  >
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

interface Column {
  readonly label: Parameters<typeof t>[0];
  readonly value: (kind: KindStatistics) => number;
  /** What its units are found by; none where no one list has them. */
  readonly query?: Readonly<Record<string, string>>;
  readonly tone?: 'warning' | 'severe';
}

const IN_USE = { useState: 'IN_USE' };

const COLUMNS: readonly Column[] = [
  { label: 'equipment', value: (kind) => kind.equipment, query: {} },
  { label: 'inUse', value: (kind) => kind.inUse, query: IN_USE },
  { label: 'notInUse', value: (kind) => kind.notInUse, query: { useState: 'NOT_IN_USE' } },
  { label: 'stopped', value: (kind) => kind.stopped, query: { useState: 'STOPPED' } },
  { label: 'sealed', value: (kind) => kind.sealed, query: { useState: 'SEALED' } },
  { label: 'gone', value: (kind) => kind.scrapped + kind.dismantled + kind.movedOut },
  {
    label: 'registered',
    value: (kind) => kind.registered,
    query: { ...IN_USE, regState: 'REGISTERED' },
  },
  {
    label: 'inspectionValid',
    value: (kind) => kind.inspectionValid,
    query: { ...IN_USE, inspState: 'VALID' },
  },
  {
    label: 'inspectionDueSoon',
    value: (kind) => kind.inspectionDueSoon,
    query: { ...IN_USE, inspState: 'DUE_SOON' },
    tone: 'warning',
  },
  {
    label: 'inspectionOverdue',
    value: (kind) => kind.inspectionOverdue,
    query: { ...IN_USE, inspState: 'OVERDUE' },
    tone: 'severe',
  },
  {
    label: 'inspectionFailed',
    value: (kind) => kind.inspectionFailed,
    query: { ...IN_USE, inspState: 'FAILED' },
    tone: 'severe',
  },
  {
    label: 'neverInspected',
    value: (kind) => kind.neverInspected,
    query: { ...IN_USE, inspState: 'NEVER' },
    tone: 'warning',
  },
];

customElements.define('gp-kinds', GpKinds);
