import { css, html, nothing } from 'lit';
import { session } from '../core/auth';
import { GpElement } from './element';
import { shared } from './shared';
import { inLanguage, type ApiDocument, type Parameter } from '../core/document';
import { here, note, Placed } from '../core/router';
import '../../shared/gp-place';
import type { Place } from '../../shared/places';
import type { List } from './list';
import { t } from './texts';
import { t as answers } from './form/texts';

/** So many filters stand on a phone beside the list. */
const FEW = 4;

/** What a list is chosen by: drawn from the parameters that it takes, kept in the address. */
class GpFilters extends GpElement {
  static properties = { list: { attribute: false }, document: { attribute: false } };
  declare list: List<any>;
  declare document: ApiDocument | undefined;

  /** On a phone many filters are folded away. */
  private readonly narrow = matchMedia('(max-width: 640px)');
  private readonly turned = () => this.requestUpdate();

  constructor() {
    super();
    new Placed(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.narrow.addEventListener('change', this.turned);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.narrow.removeEventListener('change', this.turned);
  }

  static styles = [
    shared,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 10px;
        align-items: end;
      }
      label {
        display: grid;
        gap: 1px;
        font-size: var(--gp-text-small);
        color: var(--gp-ink-quiet);
      }
      input,
      select {
        max-width: 12rem;
        min-height: 32px;
        padding: 2px 8px;
        font: inherit;
        font-size: var(--gp-text);
        color: var(--gp-ink);
        background: var(--gp-surface);
        border: 1px solid #8593a3;
        border-radius: var(--gp-radius);
      }
      gp-place {
        width: 15rem;
      }
      summary {
        padding: 8px 0;
        cursor: pointer;
      }
      @media (max-width: 640px) {
        gp-place {
          flex: 1 1 100%;
        }
        label {
          flex: 1 1 40%;
        }
        input,
        select {
          width: 100%;
          max-width: none;
          min-height: 44px;
          font-size: 1rem;
        }
      }
    `,
  ];

  render() {
    const document = this.document;
    const operation = document?.operation('get', this.list.path);
    if (!document || !operation || !this.list.filters.length) {
      return nothing;
    }
    const query = here().query;
    const chosen = this.list.filters.some((name) => query.get(name));
    const form = html`<form role="search" aria-label=${t('list.filters')} @submit=${(e: Event) => e.preventDefault()}>
      ${this.list.filters.map((name) => {
        const parameter = operation.parameters?.find((one) => one.name === name);
        return parameter ? this.filter(document, parameter, query.get(name) ?? '') : nothing;
      })}
      ${chosen ? html`<button type="button" @click=${() => note({})}>${t('list.clear')}</button>` : nothing}
    </form>`;
    return this.narrow.matches && this.list.filters.length > FEW
      ? html`<details ?open=${chosen}><summary>${t('list.filters')}</summary>${form}</details>`
      : form;
  }

  private filter(document: ApiDocument, parameter: Parameter, value: string) {
    if (parameter.name === 'region') {
      return this.place(value);
    }
    const schema = document.resolved(parameter.schema);
    const set = (event: Event) => this.choose(parameter.name, (event.target as HTMLInputElement).value);
    const choices: [string, string][] | undefined = schema.enum
      ? schema.enum.map((constant) => [constant, document.word(schema, constant)])
      : schema.type === 'boolean'
        ? [
            ['true', answers('yes')],
            ['false', answers('no')],
          ]
        : undefined;
    return html`<label
      >${parameter['x-words']
        ? inLanguage(parameter['x-words'])
        : document.label(parameter.name, parameter.schema)}
      ${choices
        ? html`<select @change=${set}>
            <option value="" ?selected=${!value}>${t('list.any')}</option>
            ${choices.map(
              ([constant, word]) =>
                html`<option value=${constant} ?selected=${constant === value}>${word}</option>`,
            )}
          </select>`
        : html`<input
            type=${schema.format === 'date' ? 'date' : 'search'}
            .value=${value}
            @change=${set}
          />`}
    </label>`;
  }

  private place(code: string) {
    return html`<gp-place
      compact
      .label=${t('list.region')}
      .hint=${t('list.any')}
      .code=${code}
      .within=${session()?.region}
      @gp-place-chosen=${(event: CustomEvent<Place | null>) =>
        this.choose('region', event.detail?.code ?? '')}
    ></gp-place>`;
  }

  private choose(name: string, value: string) {
    note({ ...Object.fromEntries(here().query), [name]: value.trim() || undefined });
  }
}

customElements.define('gp-filters', GpFilters);
