import { css, html, nothing } from 'lit';
import type { Problem } from '../core/api';
import { t } from '../core/i18n';
import { GpElement } from './element';
import { shared } from './shared';

/** An error in the platform's own words, with a way to try again. */
class GpProblem extends GpElement {
  static properties = { problem: { attribute: false }, final: { type: Boolean } };
  declare problem: Problem | undefined;
  /** Whether trying the same again is no use. */
  declare final: boolean;

  static styles = [
    shared,
    css`
      .problem {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 12px;
        padding: 10px var(--gp-pad);
        border-inline-start: 3px solid var(--gp-warning-line);
        background: var(--gp-warning-quiet);
      }
      p {
        flex: 1 1 16em;
        overflow-wrap: anywhere;
      }
    `,
  ];

  render() {
    if (!this.problem) {
      return nothing;
    }
    const { status, title, detail } = this.problem;
    return html`<div class="problem" role="alert">
      <p>
        ${status === 0 && title === 'network'
          ? t('problem.network')
          : html`<strong>${title}</strong>${detail ? html` ${detail}` : nothing}
              ${status ? html`<span class="quiet small">(${status})</span>` : nothing}`}
      </p>
      ${this.final
        ? nothing
        : html`<button @click=${() => this.tell('gp-retry')}>${t('problem.retry')}</button>`}
    </div>`;
  }
}

customElements.define('gp-problem', GpProblem);
