import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import type { HistoryEntry } from '../api/hazard';
import { GpElement } from './element';
import { shared } from './shared';
import type { ApiDocument } from '../core/document';
import { dossierOf, doneSince } from '../core/history';
import { minute } from '../core/time';
import { t } from './texts';

/** Somebody else acted meanwhile: says what was done, and offers to go on with what was written. */
class GpConflict extends GpElement {
  static properties = {
    document: { attribute: false },
    address: {},
    tag: {},
    entries: { state: true },
    current: { state: true },
  };
  declare document: ApiDocument;
  /** Of the act that was refused. */
  declare address: string;
  /** Version that the act was written for. */
  declare tag: string;
  declare private entries: readonly HistoryEntry[] | undefined;
  declare private current: string | undefined;

  static styles = [
    shared,
    css`
      .conflict {
        margin-bottom: 12px;
        padding: 10px 14px;
        border-inline-start: 3px solid var(--gp-warning-line);
        background: var(--gp-warning-quiet);
      }
      ul {
        margin: 6px 0 8px;
        padding-inline-start: 1.2em;
      }
    `,
  ];

  async connectedCallback() {
    super.connectedCallback();
    try {
      this.current = (await api.read(this.dossier)).tag ?? undefined;
      this.entries = await doneSince(this.dossier, this.tag);
    } catch {
      this.entries = [];
    }
  }

  private get dossier(): string {
    return dossierOf(this.address);
  }

  render() {
    return html`<div class="conflict" role="alert">
      <strong>${t('conflict.title')}</strong>
      ${this.entries?.length
        ? html`<ul>
            ${this.entries.map(
              (entry) =>
                html`<li>
                  ${this.document.deed(this.dossier, entry.act)}
                  <span class="quiet">${t('conflict.by', entry.person ?? entry.actor, minute(entry.at))}</span>
                </li>`,
            )}
          </ul>`
        : html`<p>${this.entries ? t('conflict.none') : nothing}</p>`}
      ${this.current
        ? html`<button type="button" @click=${() => this.tell('gp-repeat', this.current)}>
            ${t('conflict.repeat')}
          </button>`
        : nothing}
    </div>`;
  }
}

customElements.define('gp-conflict', GpConflict);
