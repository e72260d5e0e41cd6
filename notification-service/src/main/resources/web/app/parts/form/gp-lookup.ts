import { html, nothing } from 'lit';
import * as api from '../../core/api';
import { GpElement } from '../element';
import { shared } from '../shared';
import type { Found, Lookup } from '../../core/lookups';
import { formStyles } from './styles';

/** Somebody who types is waited for. */
const PAUSE = 200;

/**
 * A field that suggests what the platform knows: the browser's own list of choices, which a screen
 * reader and a phone know. What is not found may be written all the same; the platform says whether
 * it takes it.
 */
class GpLookup extends GpElement {
  static properties = {
    lookup: { attribute: false },
    label: {},
    value: {},
    wrong: { type: Boolean },
    found: { state: true },
  };
  declare lookup: Lookup;
  declare label: string;
  declare value: string;
  declare wrong: boolean;
  declare private found: readonly Found[];

  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.value = '';
    this.found = [];
  }

  static styles = [shared, formStyles];

  render() {
    const chosen = this.found.find((one) => one.value === this.value);
    return html`<input
        type="text"
        list="found"
        autocomplete="off"
        aria-label=${this.label}
        aria-invalid=${this.wrong ? 'true' : nothing}
        .value=${this.value}
        @focus=${() => this.search()}
        @input=${this.typed}
      />
      <datalist id="found">
        ${this.found.map((one) => html`<option value=${one.value}>${one.label}</option>`)}
      </datalist>
      ${chosen ? html`<span class="optional">${chosen.label}</span>` : nothing}`;
  }

  focus() {
    this.renderRoot.querySelector('input')?.focus();
  }

  private typed(event: Event) {
    const value = (event.target as HTMLInputElement).value;
    this.tell('gp-said', value);
    if (this.lookup.search) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.search(value), PAUSE);
    }
  }

  /** Where nothing can be suggested the field is one to write in. */
  private async search(text = this.value) {
    const { path, always, search, found } = this.lookup;
    if (!search && this.found.length) {
      return;
    }
    try {
      const query = { ...always, ...(search ? { [search]: text } : {}), limit: search ? '12' : '200' };
      const page = await api.get<api.Page<unknown>>(path, query);
      this.found = page.items.map(found);
    } catch {
      this.found = [];
    }
  }
}

customElements.define('gp-lookup', GpLookup);
