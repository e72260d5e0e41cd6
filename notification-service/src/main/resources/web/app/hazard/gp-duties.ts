import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import { session } from '../core/auth';
import type { DutiesView } from '../api/hazard';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { stackedTable } from '../parts/stacked-table';
import '../parts/gp-problem';
import type { ApiDocument } from '../core/document';
import { bilingual } from '../core/i18n';
import { Loading } from '../core/loading';
import { t } from './texts';

/** Whether what authorities owe about a hazard is told to who is signed in. */
export const readsDuties = (document: ApiDocument, hazard: string): boolean =>
  document.open(document.operation('get', `${hazard}/duties`), session()?.roles ?? []);

/** What authorities owe about a hazard, each with its term and who did it. */
class GpDuties extends GpElement {
  static properties = { path: {}, version: {}, document: { attribute: false } };
  declare path: string;
  declare version: string | null;
  declare document: ApiDocument;

  private readonly duties = new Loading<DutiesView>(this, (path, signal) =>
    api.get(`${path}/duties`, {}, signal),
  );

  static styles = [
    shared,
    stackedTable,
    css`
      details {
        color: var(--gp-ink-quiet);
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('path') || changed.has('version')) {
      void this.duties.load(this.path);
    }
  }

  render() {
    const known = this.duties.value?.items;
    if (this.duties.problem) {
      return html`<gp-problem .problem=${this.duties.problem} @gp-retry=${() => this.duties.load(this.path)}></gp-problem>`;
    }
    if (!known?.length) {
      return html`<p class="empty">${known ? t('duties.empty') : '…'}</p>`;
    }
    const label = (name: string) =>
      this.document.label(name, this.document.named('DutyView')?.properties?.[name]);
    return html`<table role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${['kind', 'authorityRegion', 'dueDate', 'state'].map(
            (name) => html`<th role="columnheader" scope="col">${label(name)}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${known.map(
          (duty) =>
            html`<tr role="row">
              <td role="cell" class="head">${this.document.word('DutyKind', duty.kind)}</td>
              <td role="cell" data-label=${label('authorityRegion')}>${duty.authorityRegion}</td>
              <td role="cell" data-label=${label('dueDate')}>
                <details>
                  <summary>${duty.dueDate}</summary>
                  ${bilingual(duty.deadline.textZh, duty.deadline.textEn)}
                </details>
              </td>
              <td role="cell" data-label=${label('state')}>
                <span class="mark ${duty.state === 'DONE' ? 'good' : ''}"
                  >${this.document.word(this.state(), duty.state)}</span
                >
                ${duty.late ? html`<span class="mark severe">${t('step.late')}</span>` : nothing}
                <span class="quiet small">${duty.doneBy}</span>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private state() {
    return this.document.named('DutyView')?.properties?.state ?? {};
  }
}

customElements.define('gp-duties', GpDuties);
