import { css, html, nothing } from 'lit';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { bilingual, count } from '../core/i18n';
import { formStyles } from '../parts/form/styles';
import '../../shared/gp-place';
import type { Place } from '../../shared/places';
import { meaningsOf, subjectsOf, tells, type Profile, type Subject } from './profile';
import { t } from './texts';
import type { Column, Preview, Target } from '../api/equipment';

const CONSTANT = '=';

/** What stands between the forms of dates, and between cells that mean nothing. */
const FORMS = ' | ';
const CELLS = ' ';

type Change = (text: string) => Partial<Profile>;

/** Which column is which field, and what stands in it means. Each change goes out as `gp-change`. */
class GpMapping extends GpElement {
  static properties = { preview: { attribute: false }, profile: { attribute: false } };
  declare preview: Preview;
  declare profile: Profile;

  static styles = [
    shared,
    formStyles,
    css`
      .general {
        margin-bottom: 14px;
      }
      .map {
        display: grid;
        grid-template-columns: minmax(8rem, 14rem) minmax(0, 1fr);
        gap: 10px 16px;
        align-items: start;
        padding: 10px 0;
        border-top: 1px solid var(--gp-line-quiet);
      }
      .map > :first-child {
        padding-top: 6px;
        font-weight: 600;
      }
      .map > label::first-letter {
        text-transform: uppercase;
      }
      .of {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
        gap: 6px 12px;
        align-items: end;
      }
      details {
        grid-column: 1 / -1;
      }
      summary {
        cursor: pointer;
      }
      .values {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
        gap: 8px 14px;
        padding: 8px 0 0;
      }
      .values label {
        display: block;
        overflow-wrap: anywhere;
      }
      .sample {
        grid-column: 1 / -1;
        overflow-wrap: anywhere;
      }
      @media (max-width: 640px) {
        .map {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  render() {
    const { profile, preview } = this;
    const { formats, century } = profile.dates;
    return html`<div class="fields general">
        <div class="field">
          <label class="name" for="subject">${t('subject')}</label>
          <select
            id="subject"
            @change=${(event: Event) =>
              this.change({ subject: typed(event) as Subject })}
          >
            ${subjectsOf(this.preview).map(
              (subject) =>
                html`<option value=${subject} ?selected=${profile.subject === subject}>
                  ${t(`subject.${subject}`)}
                </option>`,
            )}
          </select>
        </div>
        ${this.text('name', t('name'), profile.name, (name) => ({ name }))}
        ${this.text(
          'sourceSystem',
          t('source'),
          profile.sourceSystem,
          (sourceSystem) => ({ sourceSystem }),
          t('source.hint'),
        )}
        ${this.text('dates', t('dates'), formats.join(FORMS), (text) => ({
          dates: { formats: parts(text, FORMS), century },
        }))}
        ${this.optional('century', t('century'), String(century ?? ''), (text) => ({
          dates: { formats, century: text ? Number(text) : undefined },
        }), t('century.hint'))}
        ${this.optional('empty', t('empty'), profile.empty.join(CELLS), (text) => ({
          empty: parts(text, CELLS),
        }), t('empty.hint'))}
      </div>
      ${preview.fields
        .filter((target) => tells(profile, target))
        .map((target) => this.field(target))}
      ${profile.subject === 'EQUIPMENT'
        ? html`<div class="map">
            <span>${t('details')}</span>
            <div class="choices">${preview.columns.map((column) => this.detail(column))}</div>
          </div>`
        : nothing}
      <div class="choices">
        <label
          ><input
            type="checkbox"
            .checked=${profile.demonstration}
            @change=${(event: Event) => this.change({ demonstration: checked(event) })}
          />${t('demonstration')}</label
        >
      </div>`;
  }

  private text(key: string, label: string, value: string, change: Change, hint = '') {
    return this.input(key, label, value, change, hint, true);
  }

  private optional(key: string, label: string, value: string, change: Change, hint: string) {
    return this.input(key, label, value, change, hint, false);
  }

  private input(
    key: string,
    label: string,
    value: string,
    change: Change,
    hint: string,
    required: boolean,
  ) {
    return html`<div class="field">
      <label class="name" for=${key}>${label}</label>
      <input id=${key} ?required=${required} autocomplete="off" .value=${value} placeholder=${hint}
        @change=${(event: Event) => this.change(change(typed(event)))} />
    </div>`;
  }

  private field(target: Target) {
    const name = bilingual(target.zh, target.en);
    const column = this.preview.columns.find((one) => one.name === this.profile.columns[target.key]);
    const constant = target.key in this.profile.constants;
    return html`<div class="map">
      <label for="of-${target.key}"
        >${name} ${target.required ? html`<span class="mark">${t('required')}</span>` : nothing}</label
      >
      <div class="of">
        <select id="of-${target.key}" @change=${(event: Event) => this.choose(target, typed(event))}>
          <option value="" ?selected=${!column && !constant}>${t('column.none')}</option>
          ${this.preview.columns.map(
            (one) =>
              html`<option value="c${one.name}" ?selected=${one === column}>${one.name}</option>`,
          )}
          <option value=${CONSTANT} ?selected=${constant}>${t('column.constant')}</option>
        </select>
        ${constant ? this.constant(target, name) : nothing}
        ${target.key === 'region' && !constant ? this.places() : nothing}
        ${column ? this.meanings(target, column) : nothing}
      </div>
    </div>`;
  }

  private constant(target: Target, name: string) {
    const set = (event: Event) =>
      this.change({ constants: { ...this.profile.constants, [target.key]: typed(event) } });
    const value = this.profile.constants[target.key];
    return target.meanings.length
      ? html`<select aria-label="${name}: ${t('constant')}" @change=${set}>
          ${this.choices(target, value)}
        </select>`
      : html`<input aria-label="${name}: ${t('constant')}" .value=${value} @input=${set} />`;
  }

  private places() {
    const { match, parent } = this.profile.regions;
    return html`<select
        aria-label=${t('places')}
        @change=${(event: Event) =>
          this.change({
            regions: { ...this.profile.regions, match: typed(event) as 'NAME' | 'CODE' | 'ANY' },
          })}
      >
        <option value="ANY" ?selected=${match === 'ANY'}>${t('places.any')}</option>
        <option value="NAME" ?selected=${match === 'NAME'}>${t('places.name')}</option>
        <option value="CODE" ?selected=${match === 'CODE'}>${t('places.code')}</option>
      </select>
      ${match !== 'CODE'
        ? html`<gp-place
            .label=${t('parent')}
            .code=${parent}
            @gp-place-chosen=${(event: CustomEvent<Place | null>) =>
              this.change({ regions: { match, parent: event.detail?.code } })}
          ></gp-place>`
        : nothing}`;
  }

  private meanings(target: Target, column: Column) {
    const meanings = this.profile.values[target.key];
    if (!meanings) {
      const some = column.values.slice(0, 3).map(({ value }) => value);
      const samples = some.length ? some : this.samples(column);
      return html`<div class="sample quiet small">
        ${samples.length ? t('values.samples', samples.join(' · ')) : nothing}
      </div>`;
    }
    const open = column.values.filter(({ value }) => !meanings[value]).length;
    return html`<details ?open=${open > 0}>
      <summary class="small ${open ? 'wrong' : 'quiet'}">
        ${t('values.show', column.values.length, open)}
      </summary>
      <div class="values">
        ${column.values.map(
          ({ value, rows }) =>
            html`<label
              ><span class="small">${t('values.meaning', value, count(rows))}</span>
              <select @change=${(event: Event) => this.mean(target, value, typed(event))}>
                ${this.choices(target, meanings[value])}
              </select></label
            >`,
        )}
      </div>
    </details>`;
  }

  private choices(target: Target, chosen: string | undefined) {
    return html`<option value="" ?selected=${!chosen}>${t('values.choose')}</option>
      ${target.meanings.map(
        ({ value, zh, en }) =>
          html`<option value=${value} ?selected=${value === chosen}>
            ${bilingual(zh, en)}${/^\d/.test(value) ? ` (${value})` : ''}
          </option>`,
      )}`;
  }

  private detail(column: Column) {
    const { details } = this.profile;
    return html`<label
      ><input
        type="checkbox"
        .checked=${details.includes(column.name)}
        @change=${(event: Event) =>
          this.change({
            details: checked(event)
              ? [...details, column.name]
              : details.filter((name) => name !== column.name),
          })}
      />${column.name}</label
    >`;
  }

  private samples(column: Column): string[] {
    const index = this.preview.columns.indexOf(column);
    return this.preview.lines.slice(0, 3).flatMap(({ cells }) => (cells[index] ? [cells[index]] : []));
  }

  private choose(target: Target, choice: string) {
    const { [target.key]: _column, ...columns } = this.profile.columns;
    const { [target.key]: _values, ...values } = this.profile.values;
    const { [target.key]: _constant, ...constants } = this.profile.constants;
    if (choice === CONSTANT) {
      constants[target.key] = '';
    } else if (choice) {
      const column = this.preview.columns.find((one) => one.name === choice.slice(1))!;
      columns[target.key] = column.name;
      const meanings = meaningsOf(target, column);
      if (meanings) {
        values[target.key] = meanings;
      }
    }
    this.change({ columns, values, constants });
  }

  private mean(target: Target, value: string, meaning: string) {
    const { values } = this.profile;
    this.change({
      values: { ...values, [target.key]: { ...values[target.key], [value]: meaning } },
    });
  }

  private change(changed: Partial<Profile>) {
    this.tell('gp-change', { ...this.profile, ...changed });
  }
}

const parts = (text: string, between: string) =>
  text
    .split(between.trim() || /\s+/)
    .map((part) => part.trim())
    .filter((part) => part);

const typed = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;
const checked = (event: Event) => (event.target as HTMLInputElement).checked;

customElements.define('gp-mapping', GpMapping);
