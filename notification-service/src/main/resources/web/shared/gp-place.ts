import { css, html, nothing } from 'lit';
import { Problem } from '../app/core/api';
import { GpElement } from '../app/parts/element';
import { shared } from '../app/parts/shared';
import { t } from '../app/core/i18n';
import { fields } from './fields';
import { find, place, type Place } from './places';

/** Somebody who types is waited for. */
const PAUSE = 180;

/**
 * A place, found by typing its name or code: a combobox with a list (ARIA Authoring Practices).
 * Tells `gp-place-chosen` with the place, or null when none is chosen any more.
 */
export class GpPlace extends GpElement {
  static properties = {
    label: {},
    hint: {},
    code: {},
    within: {},
    least: { type: Number },
    missing: { type: Boolean },
    chosen: { state: true },
    options: { state: true },
    active: { state: true },
    open: { state: true },
    asked: { state: true },
    problem: { state: true },
  };
  declare label: string;
  declare hint: string;
  /** Of what is chosen to begin with. */
  declare code: string | undefined;
  /** Only places inside this one. */
  declare within: string | undefined;
  /** Digits that the code of a place must have; a larger place leads on to those inside it. */
  declare least: number;
  /** Whether somebody tried to go on without a place. */
  declare missing: boolean;
  declare private chosen: Place | null;
  declare private options: readonly Place[];
  declare private active: number;
  declare private open: boolean;
  declare private asked: string;
  declare private problem: Problem | undefined;

  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: AbortController | undefined;

  constructor() {
    super();
    this.label = '';
    this.hint = '';
    this.least = 0;
    this.missing = false;
    this.chosen = null;
    this.options = [];
    this.active = -1;
    this.open = false;
    this.asked = '';
  }

  static styles = [
    shared,
    fields,
    css`
      .box {
        position: relative;
      }
      /* Beside the other filters of a list. */
      :host([compact]) .label {
        margin: 0 0 1px;
        font-size: var(--gp-text-small);
        font-weight: 400;
        color: var(--gp-ink-quiet);
      }
      :host([compact]) input {
        min-height: 32px;
        padding: 2px 34px 2px 8px;
        font-size: var(--gp-text);
      }
      :host([compact]) #told {
        position: absolute;
        clip-path: inset(50%);
      }
      input {
        padding-inline-end: 44px;
      }
      .clear {
        position: absolute;
        inset-block: 1px;
        inset-inline-end: 1px;
        min-height: 0;
        width: 40px;
        padding: 0;
        border: 0;
        background: none;
        color: var(--gp-ink-quiet);
        font-size: 1.25rem;
        line-height: 1;
      }
      ul {
        position: absolute;
        z-index: 5;
        inset-inline: 0;
        top: 100%;
        max-height: 18rem;
        margin: 2px 0 0;
        padding: 4px 0;
        overflow-y: auto;
        overscroll-behavior: contain;
        list-style: none;
        background: var(--gp-surface);
        border: 1px solid #8593a3;
        border-radius: var(--gp-radius);
        box-shadow: 0 6px 18px rgb(23 50 77 / 18%);
      }
      li {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 12px;
        padding: 9px 12px;
        cursor: pointer;
      }
      li.none {
        cursor: default;
        color: var(--gp-ink-quiet);
      }
      [aria-selected='true'],
      li[role='option']:hover {
        background: var(--gp-accent-quiet);
      }
      [aria-selected='true'] {
        box-shadow: inset 3px 0 0 var(--gp-accent);
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('code') && this.code !== this.chosen?.code) {
      if (this.code) {
        void this.restore(this.code);
      } else if (this.chosen) {
        this.chosen = null;
        this.input.value = '';
      }
    }
  }

  render() {
    const shown = this.open && (this.options.length > 0 || this.asked !== '');
    return html`<label class="label" for="place">${this.label}</label>
      <div class="box" @focusout=${this.left}>
        <input
          id="place"
          role="combobox"
          aria-expanded=${shown}
          aria-controls="places"
          aria-autocomplete="list"
          aria-activedescendant=${shown && this.active >= 0 ? `place-${this.active}` : nothing}
          aria-describedby="told"
          aria-invalid=${this.missing && !this.chosen}
          autocomplete="off"
          spellcheck="false"
          maxlength="50"
          placeholder=${this.hint || t('place.hint')}
          @input=${this.typed}
          @compositionend=${this.typed}
          @keydown=${this.pressed}
          @click=${this.show}
        />
        ${this.chosen
          ? html`<button class="clear" type="button" aria-label=${t('place.clear')} @click=${this.clear}>
              ×
            </button>`
          : nothing}
        <ul id="places" role="listbox" aria-label=${this.label} ?hidden=${!shown}>
          ${this.options.map((option, index) => this.option(option, index))}
          ${this.options.length
            ? nothing
            : html`<li class="none" role="presentation">
                ${this.problem ? t('place.failed') : t('place.none')}
              </li>`}
        </ul>
      </div>
      <p id="told" class="small ${this.missing && !this.chosen ? 'wrong' : 'quiet'}" role="status">
        ${this.told(shown)}
      </p>`;
  }

  private told(shown: boolean) {
    if (this.problem) {
      return t('place.failed');
    }
    if (shown && this.asked) {
      return this.options.length ? t('place.found', this.options.length) : t('place.none');
    }
    return this.missing && !this.chosen ? t('report.region.missing') : '';
  }

  private option(option: Place, index: number) {
    return html`<li
      id="place-${index}"
      role="option"
      aria-selected=${index === this.active}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.choose(option)}
    >
      <span>${option.fullName}</span><span class="quiet small">${option.code}</span>
    </li>`;
  }

  focus() {
    this.input.focus();
  }

  private get input() {
    return this.renderRoot.querySelector<HTMLInputElement>('input')!;
  }

  /** What is typed with an input method is read when it stands. */
  private typed(event: Event) {
    if (event instanceof InputEvent && event.isComposing) {
      return;
    }
    if (this.chosen) {
      this.chosen = null;
      this.tell('gp-place-chosen', null);
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.search(), PAUSE);
  }

  private search() {
    const text = this.input.value.trim();
    return this.fetch(text, async (signal) => {
      try {
        return await find(text, this.within, signal);
      } catch (cause) {
        // Without a network nobody names a place; its code is taken as it is typed.
        if (!navigator.onLine && CODE.test(text)) {
          return [unnamed(text)];
        }
        throw cause;
      }
    });
  }

  /** A later question overtakes the answer to an earlier one. */
  private async fetch(asked: string, options: (signal: AbortSignal) => Promise<readonly Place[]>) {
    this.running?.abort();
    const running = (this.running = new AbortController());
    try {
      const found = await options(running.signal);
      if (running === this.running) {
        this.options = found;
        this.problem = undefined;
      }
    } catch (cause) {
      if (running !== this.running) {
        return;
      }
      this.options = [];
      this.problem = cause instanceof Problem ? cause : new Problem(0, String(cause));
    }
    if (running === this.running) {
      this.asked = asked;
      this.active = asked && this.options.length ? 0 : -1;
      this.open = true;
    }
  }

  private pressed(event: KeyboardEvent) {
    if (event.isComposing) {
      return;
    }
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (!this.open) {
        this.show();
      } else if (this.options.length && !event.altKey) {
        this.move(key === 'ArrowDown' ? 1 : -1);
      }
    } else if (key === 'Enter' && this.open && this.active >= 0) {
      event.preventDefault();
      this.choose(this.options[this.active]);
    } else if (key === 'Enter' && !this.chosen && this.input.value.trim()) {
      event.preventDefault();
      void this.search();
    } else if (key === 'Escape') {
      if (this.open) {
        event.preventDefault();
        this.open = false;
      } else {
        this.clear();
      }
    }
  }

  private move(by: number) {
    const count = this.options.length;
    this.active = (this.active + by + count) % count;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector(`#place-${this.active}`)?.scrollIntoView({ block: 'nearest' }),
    );
  }

  private show() {
    if (this.open || this.chosen) {
      return;
    }
    void this.search();
  }

  private choose(option: Place) {
    this.input.value = option.fullName;
    if (option.code.length < this.least) {
      void this.fetch(option.fullName, async (signal) => (await place(option.code, signal)).below);
      return;
    }
    this.running?.abort();
    this.chosen = option;
    this.open = false;
    this.asked = '';
    this.tell('gp-place-chosen', option);
  }

  private clear() {
    const had = this.chosen !== null;
    this.chosen = null;
    this.open = false;
    this.asked = '';
    this.options = [];
    this.input.value = '';
    this.input.focus();
    if (had) {
      this.tell('gp-place-chosen', null);
    }
  }

  private left(event: FocusEvent) {
    if (!(event.relatedTarget instanceof Node && this.renderRoot.contains(event.relatedTarget))) {
      this.open = false;
    }
  }

  private async restore(code: string) {
    try {
      const found = await place(code);
      await this.updateComplete;
      if (this.code === code) {
        this.chosen = { code: found.code, name: found.name, fullName: found.fullName };
        this.input.value = found.fullName;
      }
    } catch {
      if (!navigator.onLine) {
        this.chosen = unnamed(code);
        this.input.value = code;
        return;
      }
      // What cannot be named is typed anew.
      this.tell('gp-place-chosen', null);
    }
  }
}

/** GB/T 2260, with the digits of township and village. */
const CODE = /^\d{6}(\d{3}){0,2}$/;

const unnamed = (code: string): Place => ({ code, name: code, fullName: code });

customElements.define('gp-place', GpPlace);
