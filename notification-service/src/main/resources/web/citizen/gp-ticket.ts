import { css, html, nothing } from 'lit';
import { GpElement } from '../app/parts/element';
import { shared } from '../app/parts/shared';
import { language, named, t } from '../app/core/i18n';
import { minute } from '../app/core/time';
import type { Term, Ticket } from './api';

/** How a complaint stands. */
class GpTicket extends GpElement {
  static properties = { ticket: { attribute: false } };
  declare ticket: Ticket | undefined;

  static styles = [
    shared,
    css`
      dl {
        display: grid;
        grid-template-columns: minmax(6.5rem, max-content) minmax(0, 1fr);
        gap: 6px 14px;
        margin-top: 14px;
      }
      dt {
        color: var(--gp-ink-quiet);
      }
      dd {
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
      h3 {
        margin-top: 18px;
        font-size: 1rem;
      }
      ol {
        list-style: none;
      }
      li {
        padding: 8px 0;
        border-bottom: 1px solid var(--gp-line-quiet);
      }
      li:last-child {
        border-bottom: 0;
      }
      .term {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 2px 12px;
      }
      time {
        font-weight: 600;
      }
      summary {
        cursor: pointer;
      }
    `,
  ];

  render() {
    const ticket = this.ticket;
    if (!ticket) {
      return nothing;
    }
    return html`<dl>
        ${this.row(t('ticket.state'), html`<strong>${named('complaint', ticket.state)}</strong>`)}
        ${this.row(t('ticket.at'), minute(ticket.receivedAt))}
        ${ticket.contactBy && !ticket.decidedAt
          ? this.row(
              t('ticket.contact'),
              html`${minute(ticket.contactBy)}
                <span class="mark proposed">${t('proposed.mark')}</span>`,
            )
          : nothing}
        ${ticket.decidedAt
          ? this.row(
              t('ticket.decided'),
              `${ticket.declined ? t('ticket.declined', ticket.declined) : t('ticket.accepted')} (${minute(ticket.decidedAt).slice(0, 10)})`,
            )
          : nothing}
        ${ticket.checkedAt
          ? this.row(
              t('ticket.check'),
              `${t(ticket.upheld ? 'ticket.upheld' : 'ticket.not-upheld')} (${minute(ticket.checkedAt).slice(0, 10)})`,
            )
          : nothing}
        ${ticket.result ? this.row(t('ticket.result'), ticket.result) : nothing}
      </dl>
      ${ticket.state === 'DECLINED' ? nothing : this.terms(ticket)}`;
  }

  private row(name: string, value: unknown) {
    return html`<dt>${name}</dt>
      <dd>${value}</dd>`;
  }

  private terms(ticket: Ticket) {
    return html`<h3>${t('ticket.terms')}</h3>
      <ol>
        ${ticket.terms.map((term) => this.term(term, ticket))}
      </ol>`;
  }

  private term({ term, dueDate, explanation }: Term, ticket: Ticket) {
    return html`<li>
      <div class="term">
        <span
          >${named('term', term)}
          ${term === 'CHECK' && ticket.checkExtended
            ? html`<span class="mark">${t('ticket.extended')}</span>`
            : nothing}</span
        >
        <time datetime=${dueDate}>${dueDate}</time>
      </div>
      <details class="small quiet">
        <summary>${t('ticket.why')}</summary>
        ${language() === 'en' ? explanation.textEn : explanation.textZh}
        ${explanation.source ? html`<br />${explanation.source}` : nothing}
      </details>
    </li>`;
  }
}

customElements.define('gp-ticket', GpTicket);
