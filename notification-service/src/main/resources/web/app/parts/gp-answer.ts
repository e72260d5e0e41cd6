import { html } from 'lit';
import * as api from '../core/api';
import { GpElement } from './element';
import { shared } from './shared';
import './gp-problem';
import { documentOf, serviceOf, type ApiDocument } from '../core/document';
import { Loading } from '../core/loading';
import './gp-record';

interface Answer {
  readonly document: ApiDocument;
  readonly value: Record<string, unknown>;
}

/** What the API answers at an address, by the schema that it answers in. */
class GpAnswer extends GpElement {
  static properties = { path: {} };
  declare path: string;

  private readonly answer = new Loading<Answer>(this, async (path, signal) => {
    const [document, value] = await Promise.all([
      documentOf(serviceOf(path)),
      api.get<Record<string, unknown>>(path, {}, signal),
    ]);
    return { document, value };
  });

  static styles = shared;

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('path')) {
      void this.answer.load(this.path);
    }
  }

  render() {
    const known = this.answer.value;
    return known
      ? html`<gp-record
          .document=${known.document}
          .schema=${known.document.answer(this.path) ?? {}}
          .value=${known.value}
        ></gp-record>`
      : this.answer.problem
        ? html`<gp-problem .problem=${this.answer.problem} @gp-retry=${() => this.answer.load(this.path)}></gp-problem>`
        : html`<p class="empty">…</p>`;
  }
}

customElements.define('gp-answer', GpAnswer);
