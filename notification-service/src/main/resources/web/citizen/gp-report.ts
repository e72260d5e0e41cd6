import { css, html, nothing } from 'lit';
import { Problem } from '../app/core/api';
import { GpElement } from '../app/parts/element';
import '../app/shell/gp-header';
import '../app/parts/gp-problem';
import { shared } from '../app/parts/shared';
import { t } from '../app/core/i18n';
import * as api from './api';
import { drop, key } from './draft';
import './gp-ask';
import './gp-complaint-form';
import './gp-public-links';
import './gp-ticket';
import { page } from './page';

/** The page on which everybody complains or reports, and asks how it stands. */
class GpReport extends GpElement {
  static properties = {
    received: { state: true },
    sending: { state: true },
    problem: { state: true },
    copied: { state: true },
  };
  declare private received: api.Ticket | undefined;
  declare private sending: boolean;
  declare private problem: Problem | undefined;
  declare private copied: boolean;

  constructor() {
    super();
    this.sending = false;
    this.copied = false;
  }

  static styles = [
    shared,
    page,
    css`
      .code {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 10px 14px;
        margin: 14px 0;
        padding: 14px;
        border: 2px dashed var(--gp-accent);
        border-radius: var(--gp-radius);
        background: var(--gp-accent-quiet);
      }
      .code output {
        font: 700 1.5rem/1.3 ui-monospace, Menlo, Consolas, monospace;
        letter-spacing: 0.04em;
      }
      .again {
        margin-top: 18px;
      }
    `,
  ];

  render() {
    return html`<gp-header .session=${null}></gp-header>
      <main>
        <section class="panel" aria-labelledby="title">
          ${this.received ? this.thanks(this.received) : this.form()}
        </section>
        <gp-ask></gp-ask>
        <gp-public-links></gp-public-links>
      </main>`;
  }

  private form() {
    return html`<h2 id="title">${t('report.title')}</h2>
      <p class="quiet">${t('report.intro')}</p>
      <gp-complaint-form
        .sending=${this.sending}
        @gp-complain=${(e: CustomEvent<api.Complaint>) => this.send(e.detail)}
      ></gp-complaint-form>
      ${this.problem
        ? html`<gp-problem .problem=${this.problem} @gp-retry=${this.sendAgain}></gp-problem>`
        : nothing}`;
  }

  private thanks(ticket: api.Ticket) {
    return html`<h2 id="title" tabindex="-1">${t('ticket.received')}</h2>
      <div class="code">
        <span class="quiet">${t('ticket.code')}</span>
        <output>${ticket.ticket}</output>
        <button @click=${() => this.copy(ticket.ticket ?? '')}>
          ${t(this.copied ? 'ticket.copied' : 'ticket.copy')}
        </button>
      </div>
      <p>${t('ticket.keep')}</p>
      <gp-ticket .ticket=${ticket}></gp-ticket>
      <button class="again" @click=${this.again}>${t('report.again')}</button>`;
  }

  private async send(complaint: api.Complaint) {
    if (this.sending) {
      return;
    }
    this.sending = true;
    this.problem = undefined;
    try {
      this.received = await api.complain(complaint, key());
      drop();
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('#title')!.focus();
      window.scrollTo({ top: 0 });
    } catch (cause) {
      this.problem = cause instanceof Problem ? cause : new Problem(0, String(cause));
    } finally {
      this.sending = false;
    }
  }

  private sendAgain() {
    this.renderRoot.querySelector<HTMLElement & { submit(): void }>('gp-complaint-form')!.submit();
  }

  private async copy(code: string) {
    await navigator.clipboard?.writeText(code);
    this.copied = true;
  }

  private again() {
    this.received = undefined;
    this.copied = false;
  }
}

customElements.define('gp-report', GpReport);
