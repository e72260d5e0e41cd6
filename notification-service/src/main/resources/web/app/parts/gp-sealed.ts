import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import { GpElement } from './element';
import { shared } from './shared';
import './gp-problem';
import type { ApiDocument } from '../core/document';
import { formStyles } from './form/styles';
import './gp-record';
import { t } from './texts';

/**
 * What is sealed until somebody who may know says why: who sent a complaint, the number of a
 * certificate. It is asked for anew each time, kept nowhere, and gone when the page is left.
 */
class GpSealed extends GpElement {
  static properties = {
    path: {},
    note: {},
    document: { attribute: false },
    opened: { state: true },
    missing: { state: true },
    problem: { state: true },
  };
  /** Address at which it is told. */
  declare path: string;
  /** Who may know it, and that each reading is written down. */
  declare note: string;
  declare document: ApiDocument;
  declare private opened: Record<string, unknown> | undefined;
  declare private missing: boolean;
  declare private problem: api.Problem | undefined;

  static styles = [
    shared,
    formStyles,
    css`
      form {
        display: grid;
        gap: 10px;
        max-width: 34rem;
      }
      .note {
        padding: 8px 12px;
        border-inline-start: 3px solid var(--gp-warning-line);
        background: var(--gp-warning-quiet);
      }
      button {
        justify-self: start;
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('path')) {
      this.opened = undefined;
    }
  }

  render() {
    return this.opened
      ? html`<gp-record .document=${this.document} .schema=${this.schema()} .value=${this.opened}></gp-record>
          <p><button @click=${() => (this.opened = undefined)}>${t('sealed.hide')}</button></p>`
      : html`<form novalidate @submit=${this.ask}>
          <p class="note" id="sealed">${this.note}</p>
          ${this.problem
            ? html`<gp-problem .problem=${this.problem} .final=${true}></gp-problem>`
            : nothing}
          <div class="field">
            <label class="name" for="reason">${t('sealed.reason')}</label>
            <textarea
              id="reason"
              required
              maxlength="500"
              aria-invalid=${this.missing ? 'true' : nothing}
              aria-describedby="sealed ${this.missing ? 'missing' : ''}"
            ></textarea>
            ${this.missing ? html`<div class="wrong" id="missing">${t('sealed.missing')}</div>` : nothing}
          </div>
          <button class="primary">${t('sealed.ask')}</button>
        </form>`;
  }

  private schema() {
    return this.document.answer(this.path) ?? {};
  }

  private async ask(event: Event) {
    event.preventDefault();
    const field = this.renderRoot.querySelector('textarea')!;
    const reason = field.value.trim();
    this.missing = !reason;
    this.problem = undefined;
    if (this.missing) {
      field.focus();
      return;
    }
    try {
      this.opened = await api.get(this.path, { reason });
    } catch (cause) {
      this.problem = api.asProblem(cause);
    }
  }
}

customElements.define('gp-sealed', GpSealed);
