import { html, nothing } from 'lit';
import * as api from '../core/api';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import '../parts/gp-problem';
import { t } from '../core/i18n';
import { acknowledge } from './case';

/** Takes a case up for the government in charge (签收), unless it has changed meanwhile. */
class GpAcknowledge extends GpElement {
  static properties = { id: {}, tag: {}, busy: { state: true }, problem: { state: true } };
  declare id: string;
  declare tag: string;
  declare private busy: boolean;
  declare private problem: api.Problem | undefined;

  static styles = [shared];

  constructor() {
    super();
    this.busy = false;
  }

  render() {
    return html`<button class="primary" ?disabled=${this.busy} @click=${this.acknowledge}>
        ${t('case.acknowledge')}
      </button>
      ${this.problem
        ? html`<gp-problem .problem=${this.problem} .final=${true}></gp-problem>`
        : nothing}`;
  }

  private async acknowledge() {
    this.busy = true;
    this.problem = undefined;
    try {
      await acknowledge(this.id, this.tag);
      this.tell('gp-acted', { name: t('case.acknowledge') });
    } catch (cause) {
      this.problem = api.asProblem(cause);
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('gp-acknowledge', GpAcknowledge);
