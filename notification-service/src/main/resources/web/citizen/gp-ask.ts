import { css, html, nothing } from 'lit';
import { Problem } from '../app/core/api';
import { GpElement } from '../app/parts/element';
import '../app/parts/gp-problem';
import { shared } from '../app/parts/shared';
import { t } from '../app/core/i18n';
import { fields } from '../shared/fields';
import * as api from './api';
import './gp-ticket';
import { page, question } from './page';

/** Asks how a complaint stands, by its ticket code. */
class GpAsk extends GpElement {
  static properties = { ticket: { state: true }, problem: { state: true } };
  declare private ticket: api.Ticket | undefined;
  declare private problem: Problem | undefined;

  static styles = [
    shared,
    page,
    fields,
    question,
    css`
      .row input {
        font-family: ui-monospace, Menlo, Consolas, monospace;
        text-transform: uppercase;
      }
    `,
  ];

  render() {
    return html`<section class="panel" aria-labelledby="ask">
      <h2 id="ask">${t('ticket.ask')}</h2>
      <form @submit=${this.ask}>
        <label>
          <span class="label">${t('ticket.code')}</span>
          <span class="row">
            <input
              name="ticket"
              required
              maxlength="64"
              placeholder="7K2M-9QXD-4T8W-C"
              autocomplete="off"
              autocapitalize="characters"
              spellcheck="false"
            />
            <button type="submit">${t('ticket.find')}</button>
          </span>
        </label>
      </form>
      ${this.problem
        ? html`<gp-problem .problem=${this.problem} @gp-retry=${this.ask}></gp-problem>`
        : nothing}
      <div role="status"><gp-ticket .ticket=${this.ticket}></gp-ticket></div>
    </section>`;
  }

  private async ask(event: Event) {
    event.preventDefault();
    const code = this.renderRoot.querySelector<HTMLInputElement>('input')!.value.trim();
    this.problem = undefined;
    this.ticket = undefined;
    try {
      this.ticket = await api.ticket(code);
    } catch (cause) {
      this.problem = cause instanceof Problem ? cause : new Problem(0, String(cause));
    }
  }
}

customElements.define('gp-ask', GpAsk);
