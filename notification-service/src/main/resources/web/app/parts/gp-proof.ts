import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import type { HistoryProof } from '../api/hazard';
import { GpElement } from './element';
import { shared } from './shared';
import './gp-problem';
import { t } from './texts';

/** The proof of a history, asked for by a click: whether each step is what was written. */
class GpProof extends GpElement {
  static properties = { path: {}, answer: { state: true }, problem: { state: true } };
  declare path: string;
  declare private answer: HistoryProof | undefined;
  declare private problem: api.Problem | undefined;

  static styles = [
    shared,
    css`
      .good {
        color: var(--gp-good);
      }
      .bad {
        color: var(--gp-severe);
        font-weight: 600;
      }
      span {
        margin-inline-start: 10px;
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('path')) {
      this.answer = undefined;
    }
  }

  render() {
    return html`<button @click=${this.ask}>${t('history.verify')}</button>
      <span role="status">
        ${this.answer
          ? this.answer.intact
            ? html`<span class="good">${t('history.intact', this.answer.acts)}</span>`
            : html`<span class="bad">${t('history.broken')}</span> ${JSON.stringify(this.answer.flaw)}`
          : nothing}
      </span>
      ${this.problem
        ? html`<gp-problem .problem=${this.problem} @gp-retry=${this.ask}></gp-problem>`
        : nothing}`;
  }

  private async ask() {
    this.problem = undefined;
    try {
      this.answer = await api.get<HistoryProof>(`${this.path}/history/verify`);
    } catch (cause) {
      this.problem = api.asProblem(cause);
    }
  }
}

customElements.define('gp-proof', GpProof);
