import { html, nothing } from 'lit';
import * as api from '../../core/api';
import { GpElement } from '../element';
import { shared } from '../shared';
import { WHOLE, type Found, type Lookup } from '../../core/lookups';
import { away } from '../../core/network';
import { formStyles } from './styles';

/** Somebody who types is waited for. */
const PAUSE = 200;
/** How many are suggested. */
const SOME = '12';

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
      const query = { ...always, ...(search ? { [search]: text } : {}), limit: search ? SOME : WHOLE };
      const page = await api.get<api.Page<unknown>>(path, query);
      this.found = page.items.map(found);
    } catch {
      this.found = away() && search ? await this.known(text) : [];
    }
  }

  /** Without a network, of what was taken along. */
  private async known(text: string): Promise<readonly Found[]> {
    const { path, always, found } = this.lookup;
    const page = await api
      .get<api.Page<unknown>>(path, { ...always, limit: WHOLE })
      .catch(() => undefined);
    const wanted = text.toLowerCase();
    return (page?.items.map(found) ?? [])
      .filter(({ value, label }) => `${value} ${label}`.toLowerCase().includes(wanted))
      .slice(0, Number(SOME));
  }
}

customElements.define('gp-lookup', GpLookup);
