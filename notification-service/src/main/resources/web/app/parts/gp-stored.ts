import { html, nothing } from 'lit';
import * as api from '../core/api';
import { GpElement } from './element';
import { shared } from './shared';
import './gp-problem';
import { opened } from './open';
import { t } from './texts';

/** A file that a dossier names: it is opened with the reader's token, in a tab of its own. */
class GpStored extends GpElement {
  static properties = { href: {}, name: {}, problem: { state: true } };
  declare href: string;
  /** What it is called; empty where only its id is known. */
  declare name: string;
  declare private problem: api.Problem | undefined;

  constructor() {
    super();
    this.name = '';
  }

  static styles = [shared];

  render() {
    return html`<button type="button" @click=${this.open}>${this.name || t('stored.open')}</button>
      ${this.problem
        ? html`<gp-problem .problem=${this.problem} .final=${true}></gp-problem>`
        : nothing}`;
  }

  private async open() {
    this.problem = undefined;
    try {
      await opened(this.href);
    } catch (cause) {
      this.problem = api.asProblem(cause);
    }
  }
}

customElements.define('gp-stored', GpStored);
