import { css, html, nothing, type TemplateResult } from 'lit';
import { Problem } from '../app/core/api';
import { t, type TextKey } from '../app/core/i18n';
import { GpElement } from '../app/parts/element';
import '../app/parts/gp-problem';
import { shared } from '../app/parts/shared';
import '../app/shell/gp-header';
import { fields } from '../shared/fields';
import './gp-public-links';
import { page, question } from './page';

/** What is looked up, and how. */
export interface Sought<T> {
  /** The number in the address of the page, so that a code to be scanned can bear it. */
  readonly parameter: string;
  readonly longest: number;
  readonly title: TextKey;
  readonly intro: TextKey;
  readonly label: TextKey;
  readonly ask: (number: string) => Promise<T>;
}

/** A page on which everybody looks one thing up by the number that it bears. */
export abstract class LookUp<T> extends GpElement {
  static properties = { value: { state: true }, problem: { state: true }, asking: { state: true } };
  declare private value: T | undefined;
  declare private problem: Problem | undefined;
  declare private asking: boolean;

  private readonly asked: string;

  constructor(private readonly sought: Sought<T>) {
    super();
    this.asking = false;
    this.asked = new URLSearchParams(location.search).get(sought.parameter) ?? '';
  }

  static styles = [
    shared,
    page,
    fields,
    question,
    css`
      h3 {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 8px;
        align-items: baseline;
        font-size: 1.125rem;
      }
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
        gap: 14px 16px;
        margin-block: 16px;
      }
      dt {
        color: var(--gp-ink-quiet);
        font-size: var(--gp-text-small);
      }
      dd {
        overflow-wrap: anywhere;
      }
      dd .mark {
        font-size: 1rem;
      }
    `,
  ];

  connectedCallback() {
    super.connectedCallback();
    if (this.asked) {
      void this.load(this.asked);
    }
  }

  render() {
    const { parameter, longest, title, intro, label } = this.sought;
    return html`<gp-header .session=${null}></gp-header>
      <main>
        <section class="panel" aria-labelledby="title">
          <h2 id="title">${t(title)}</h2>
          <p class="quiet">${t(intro)}</p>
          <form @submit=${this.ask}>
            <label>
              <span class="label">${t(label)}</span>
              <span class="row">
                <input
                  name=${parameter}
                  required
                  maxlength=${longest}
                  autocomplete="off"
                  spellcheck="false"
                  .defaultValue=${this.asked}
                />
                <button type="submit" ?disabled=${this.asking}>${t('unit.find')}</button>
              </span>
            </label>
          </form>
          ${this.problem
            ? html`<gp-problem .problem=${this.problem} @gp-retry=${this.again}></gp-problem>`
            : nothing}
        </section>
        <div role="status">
          ${this.asking ? html`<p class="empty">${t('loading')}</p>` : nothing}
          ${this.value
            ? html`<section class="panel" aria-labelledby="found">${this.found(this.value)}</section>`
            : nothing}
        </div>
        ${this.beside()}
        <gp-public-links></gp-public-links>
      </main>`;
  }

  /** What is shown of the thing that was found, beginning with its {@link heading}. */
  protected abstract found(value: T): TemplateResult;

  /** What the page shows whether anything was looked up or not. */
  protected beside(): TemplateResult | typeof nothing {
    return nothing;
  }

  protected heading(name: string, demonstration: boolean) {
    return html`<h3 id="found">
      ${name}
      ${demonstration
        ? html`<span class="mark proposed" title=${t('feed.demonstration.why')}
            >${t('feed.demonstration')}</span
          >`
        : nothing}
    </h3>`;
  }

  protected entry(name: string, value: unknown) {
    return html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  }

  private ask(event: Event) {
    event.preventDefault();
    this.again();
  }

  private again() {
    const number = this.renderRoot.querySelector<HTMLInputElement>('input')!.value.trim();
    history.replaceState(null, '', `?${new URLSearchParams({ [this.sought.parameter]: number })}`);
    void this.load(number);
  }

  private async load(number: string) {
    if (this.asking) {
      return;
    }
    this.asking = true;
    this.value = undefined;
    this.problem = undefined;
    try {
      this.value = await this.sought.ask(number);
    } catch (cause) {
      this.problem = cause instanceof Problem ? cause : new Problem(0, String(cause));
    } finally {
      this.asking = false;
    }
  }
}
