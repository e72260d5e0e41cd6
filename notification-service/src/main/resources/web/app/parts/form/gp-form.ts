import { html, nothing, type TemplateResult } from 'lit';
import type { Violation } from '../../core/api';
import { GpElement } from '../element';
import { shared } from '../shared';
import type { ApiDocument, Schema } from '../../core/document';
import { lookupOf, type Lookup } from '../../core/lookups';
import { inShanghai, toInstant } from '../../core/time';
import { kindOf, isRequired } from './kinds';
import { formStyles } from './styles';
import { t } from './texts';
import { fieldName, valueAt, withValue, type Path } from './value';
import type { Place } from '../../../shared/places';
import { filesOf } from '../../core/files';
import './gp-file-choice';
import './gp-lookup';
import type { GpUpload } from './gp-upload';
import './gp-upload';
import '../../../shared/gp-place';

/** A field as it is drawn: what it is called, where it stands, what it may say. */
interface Field {
  readonly name: string;
  readonly label: string;
  readonly path: Path;
  readonly schema: Schema;
  readonly required: boolean;
}

/**
 * A form that is drawn from the schema of what an act says. It keeps nothing: each change goes out
 * as `gp-change` with the whole value.
 */
class GpForm extends GpElement {
  static properties = {
    document: { attribute: false },
    schema: { attribute: false },
    value: { attribute: false },
    violations: { attribute: false },
    files: {},
  };
  declare document: ApiDocument;
  declare schema: Schema;
  declare value: any;
  declare violations: readonly Violation[];
  /** Address of the files that are attached to the dossier; empty where it has none. */
  declare files: string;

  static styles = [shared, formStyles];

  constructor() {
    super();
    this.violations = [];
    this.files = '';
  }

  render() {
    return html`<div class="fields">${this.properties(this.schema, [])}</div>`;
  }

  /** Leads to the first field that something is wrong with. */
  async focusWrong() {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"], [wrong], [missing]')?.focus();
  }

  private properties(owner: Schema, path: Path): TemplateResult[] {
    const schema = this.document.resolved(owner);
    const all = Object.entries(schema.properties ?? {}).map(([name, property]) =>
      this.field({
        name,
        label: this.document.label(name, property),
        path: [...path, name],
        schema: property,
        required: isRequired(schema, name),
      }),
    );
    return all;
  }

  private field(field: Field): TemplateResult {
    const kind = kindOf(this.document, field.name, field.schema);
    switch (kind) {
      case 'object':
        return this.group(field, html`<div class="fields">${this.properties(field.schema, field.path)}</div>`);
      case 'list':
        return this.group(field, this.entries(field));
      case 'choices':
        return this.group(field, this.several(field));
      case 'yes-no':
        return this.group(field, this.yesOrNo(field), 'field');
      case 'files':
        return this.group(
          field,
          html`<gp-file-choice
            .address=${this.files}
            .chosen=${valueAt(this.value, field.path) ?? []}
            @gp-chosen=${(event: CustomEvent<string[]>) => this.change(field.path, event.detail)}
          ></gp-file-choice>`,
        );
      case 'region':
        return this.place(field);
      case 'file':
        return this.labelledFile(field);
      default: {
        const known = kind === 'text' ? lookupOf(field.name) : undefined;
        return known
          ? this.known(field, known)
          : this.labelled(field, kind === 'long', this.input(field, kind));
      }
    }
  }

  /** A territory, found by typing. */
  private place(field: Field): TemplateResult {
    return html`<div class="field">
      <gp-place
        id=${id(field)}
        .label=${field.label}
        .code=${valueAt(this.value, field.path)}
        ?missing=${this.violation(field) !== undefined}
        @gp-place-chosen=${(event: CustomEvent<Place | null>) =>
          this.change(field.path, event.detail?.code)}
      ></gp-place>
      ${this.wrong(field)}
    </div>`;
  }

  /** A file, which is uploaded as soon as it is chosen. */
  private labelledFile(field: Field): TemplateResult {
    return html`<div class="field wide">
      <span class="name" aria-hidden="true">${field.label} ${this.optional(field)}</span>
      ${this.file(field)} ${this.wrong(field)}
    </div>`;
  }

  private file(field: Field): TemplateResult {
    return html`<gp-upload
      id=${id(field)}
      .address=${filesOf(this.document.service)}
      .label=${field.label}
      .value=${valueAt(this.value, field.path) ?? ''}
      ?wrong=${this.violation(field) !== undefined}
      @gp-uploaded=${(event: CustomEvent<string | undefined>) =>
        this.change(field.path, event.detail)}
    ></gp-upload>`;
  }

  /** Something that the platform knows: it is suggested while one types. */
  private known(field: Field, lookup: Lookup): TemplateResult {
    return html`<div class="field">
      <span class="name" aria-hidden="true">${field.label} ${this.optional(field)}</span>
      <gp-lookup
        id=${id(field)}
        .lookup=${lookup}
        .label=${field.label}
        .value=${valueAt(this.value, field.path) ?? ''}
        ?wrong=${this.violation(field) !== undefined}
        @gp-said=${(event: CustomEvent<string>) => this.change(field.path, event.detail)}
      ></gp-lookup>
      ${this.wrong(field)}
    </div>`;
  }

  private labelled(field: Field, wide: boolean, input: TemplateResult): TemplateResult {
    return html`<div class="field ${wide ? 'wide' : ''}">
      <label class="name" for=${id(field)}>${field.label} ${this.optional(field)}</label>
      ${input} ${this.wrong(field)}
    </div>`;
  }

  private group(field: Field, content: unknown, width = 'field wide'): TemplateResult {
    return html`<fieldset
      class="${width} ${width === 'field wide' ? 'group' : ''}"
      aria-describedby=${this.violation(field) ? `${id(field)}-wrong` : nothing}
    >
      <legend>${field.label} ${this.optional(field)}</legend>
      <div>${content}</div>
      ${this.wrong(field)}
    </fieldset>`;
  }

  private input(field: Field, kind: string): TemplateResult {
    const value = valueAt(this.value, field.path);
    const schema = this.document.resolved(field.schema);
    const set = (event: Event) => this.change(field.path, (event.target as HTMLInputElement).value);
    const attributes = {
      invalid: this.violation(field) ? 'true' : nothing,
      described: this.violation(field) ? `${id(field)}-wrong` : nothing,
    };
    switch (kind) {
      case 'choice':
        return html`<select id=${id(field)} @change=${set} ?required=${field.required}
          aria-invalid=${attributes.invalid} aria-describedby=${attributes.described}>
          <option value="" ?selected=${!value}>${t('choose')}</option>
          ${schema.enum!.map(
            (constant) =>
              html`<option value=${constant} ?selected=${value === constant}>
                ${this.document.word(schema, constant)}
              </option>`,
          )}
        </select>`;
      case 'long':
        return html`<textarea id=${id(field)} .value=${value ?? ''} @input=${set} ?required=${field.required}
          aria-invalid=${attributes.invalid} aria-describedby=${attributes.described}></textarea>`;
      case 'time':
        return html`<input id=${id(field)} type="datetime-local" ?required=${field.required}
          .value=${value ? inShanghai(value) : ''}
          @change=${(event: Event) => this.change(field.path, toInstant((event.target as HTMLInputElement).value))}
          aria-invalid=${attributes.invalid} aria-describedby=${attributes.described} />
          <span class="optional">${t('today')}</span>`;
      case 'number':
        return html`<input id=${id(field)} inputmode="decimal" ?required=${field.required}
          .value=${value === undefined ? '' : String(value)}
          @change=${(event: Event) => this.change(field.path, numeric((event.target as HTMLInputElement).value))}
          aria-invalid=${attributes.invalid} aria-describedby=${attributes.described} />`;
      default:
        return html`<input id=${id(field)} type=${kind === 'date' ? 'date' : 'text'} autocomplete="off"
          .value=${value ?? ''} @input=${set} ?required=${field.required}
          aria-invalid=${attributes.invalid} aria-describedby=${attributes.described} />`;
    }
  }

  private yesOrNo(field: Field): TemplateResult {
    const value = valueAt(this.value, field.path);
    const choice = (meaning: boolean | undefined, text: string) =>
      html`<label
        ><input
          type="radio"
          name=${id(field)}
          aria-invalid=${this.violation(field) ? 'true' : nothing}
          .checked=${value === meaning}
          @change=${() => this.change(field.path, meaning)}
        />${text}</label
      >`;
    return html`<div class="choices">
      ${choice(true, t('yes'))}${choice(false, t('no'))}${field.required
        ? nothing
        : choice(undefined, t('unsaid'))}
    </div>`;
  }

  private several(field: Field): TemplateResult {
    const chosen: string[] = valueAt(this.value, field.path) ?? [];
    const items = this.document.resolved(this.document.resolved(field.schema).items ?? {});
    const toggle = (constant: string) =>
      this.change(
        field.path,
        chosen.includes(constant) ? chosen.filter((one) => one !== constant) : [...chosen, constant],
      );
    return html`<div class="choices">
      ${items.enum!.map(
        (constant) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${chosen.includes(constant)}
              @change=${() => toggle(constant)}
            />${this.document.word(items, constant)}</label
          >`,
      )}
    </div>`;
  }

  private entries(field: Field): TemplateResult {
    const schema = this.document.resolved(field.schema);
    const items = schema.items ?? {};
    const one = this.document.resolved(items);
    const empty = one.properties ? {} : '';
    const known: unknown[] = valueAt(this.value, field.path) ?? (field.required ? [empty] : []);
    const entry = (index: number) =>
      one.properties
        ? html`<fieldset class="fields">
            <legend class="hidden">${t('entry', index + 1)}</legend>
            ${this.properties(items, [...field.path, index])}
          </fieldset>`
        : this.bare(field, items, index);
    return html`${known.map(
        (_, index) =>
          html`<div class="entry">
            ${entry(index)}
            <button
              type="button"
              aria-label="${t('remove', index + 1)}"
              title=${t('remove', index + 1)}
              @click=${(event: Event) => this.without(event, field, known, index)}
            >
              ✕
            </button>
          </div>`,
      )}
      <button type="button" @click=${() => this.change(field.path, [...known, empty])}>
        ${t('add', field.label)}
      </button>`;
  }

  /** Without an entry: those after it move up, and no upload ends in the place of another. */
  private without(event: Event, field: Field, known: readonly unknown[], index: number) {
    (event.target as HTMLElement)
      .closest('fieldset')!
      .querySelectorAll<GpUpload>('gp-upload')
      .forEach((upload) => upload.stop());
    this.change(
      field.path,
      known.filter((_, i) => i !== index),
    );
  }

  /** An entry that is not made of fields, such as a name. */
  private bare(field: Field, items: Schema, index: number): TemplateResult {
    const one = { ...field, path: [...field.path, index], schema: items, required: false };
    const kind = kindOf(this.document, '', items);
    return html`<div class="field">
      <label class="hidden" for=${id(one)}>${field.label} ${index + 1}</label>
      ${kind === 'file' ? this.file(one) : this.input(one, kind)} ${this.wrong(one)}
    </div>`;
  }

  private optional(field: Field) {
    return field.required ? nothing : html`<span class="optional">${t('optional')}</span>`;
  }

  private wrong(field: Field) {
    const violation = this.violation(field);
    return violation
      ? html`<div class="wrong" id="${id(field)}-wrong">${violation.message}</div>`
      : nothing;
  }

  private violation(field: Field): Violation | undefined {
    const name = fieldName(field.path);
    return this.violations.find((one) => one.field === name);
  }

  private change(path: Path, changed: unknown) {
    this.tell('gp-change', withValue(this.value, path, changed));
  }
}

const id = (field: { path: Path }) => field.path.join('-');

/** A number as it is typed stays a text until it is one. */
function numeric(text: string): number | string | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : Number.isNaN(Number(trimmed)) ? trimmed : Number(trimmed);
}

customElements.define('gp-form', GpForm);

