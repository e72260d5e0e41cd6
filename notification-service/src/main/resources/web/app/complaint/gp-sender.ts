import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import '../parts/gp-problem';
import type { ApiDocument } from '../core/document';
import { formStyles } from '../parts/form/styles';
import '../parts/gp-record';
import { t } from './texts';

/**
 * Who sent a complaint: sealed until somebody who may know says why. It is asked for anew each
 * time, kept nowhere, and gone when the page is left.
 */
class GpSender extends GpElement {
  static properties = {
    path: {},
    document: { attribute: false },
    sender: { state: true },
    missing: { state: true },
    problem: { state: true },
  };
  /** Address of the complaint. */
  declare path: string;
  declare document: ApiDocument;
  declare private sender: Record<string, unknown> | undefined;
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
      this.sender = undefined;
    }
  }

  render() {
    return this.sender
      ? html`<gp-record .document=${this.document} .schema=${this.schema()} .value=${this.sender}></gp-record>
          <p><button @click=${() => (this.sender = undefined)}>${t('sender.hide')}</button></p>`
      : html`<form novalidate @submit=${this.ask}>
          <p class="note" id="sealed">${t('sender.sealed')}</p>
          ${this.problem
            ? html`<gp-problem .problem=${this.problem} .final=${true}></gp-problem>`
            : nothing}
          <div class="field">
            <label class="name" for="reason">${t('sender.reason')}</label>
            <textarea
              id="reason"
              required
              maxlength="500"
              aria-invalid=${this.missing ? 'true' : nothing}
              aria-describedby="sealed ${this.missing ? 'missing' : ''}"
            ></textarea>
            ${this.missing ? html`<div class="wrong" id="missing">${t('sender.reason.missing')}</div>` : nothing}
          </div>
          <button class="primary">${t('sender.ask')}</button>
        </form>`;
  }

  private schema() {
    return this.document.answer(`${this.path}/identity`) ?? {};
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
      this.sender = await api.get(`${this.path}/identity`, { reason });
    } catch (cause) {
      this.problem = api.asProblem(cause);
    }
  }
}

customElements.define('gp-sender', GpSender);
