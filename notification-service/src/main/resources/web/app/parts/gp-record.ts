import { css, html, type TemplateResult } from 'lit';
import { GpElement } from '../components/element';
import { shared } from '../components/shared';
import type { ApiDocument, Schema } from '../core/document';
import { minute } from '../time';
import { t } from './texts';

/** Anything that the platform says, by the schema that it says it in: names, values, parts. */
class GpRecord extends GpElement {
  static properties = {
    document: { attribute: false },
    schema: { attribute: false },
    value: { attribute: false },
    without: { attribute: false },
  };
  declare document: ApiDocument;
  declare schema: Schema;
  declare value: Record<string, unknown>;
  /** Properties that are shown elsewhere. */
  declare without: readonly string[];

  constructor() {
    super();
    this.without = [];
  }

  static styles = [
    shared,
    css`
      dl {
        display: grid;
        grid-template-columns: minmax(6.5em, max-content) minmax(0, 1fr);
        gap: 3px 14px;
      }
      dt {
        max-width: 15em;
        color: var(--gp-ink-quiet);
      }
      dd {
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
      dd dl {
        padding: 2px 0 2px 10px;
        border-inline-start: 2px solid var(--gp-line);
      }
      ul {
        margin: 0;
        padding: 0 0 0 1.1em;
      }
      @media (max-width: 640px) {
        dl {
          grid-template-columns: minmax(0, 1fr);
          gap: 0;
        }
        dd {
          margin-bottom: 6px;
        }
      }
    `,
  ];

  render() {
    return this.record(this.schema, this.value, this.without);
  }

  private record(
    owner: Schema,
    value: Record<string, unknown>,
    without: readonly string[] = [],
  ): TemplateResult {
    const schema = this.document.resolved(owner);
    const known = Object.keys(schema.properties ?? {});
    const names = known.length ? known : Object.keys(value);
    return html`<dl>
      ${names
        .filter((name) => !without.includes(name) && isSaid(value[name]))
        .map((name) => {
          const property = schema.properties?.[name];
          return html`<dt>${this.document.label(name, property)}</dt>
            <dd>${this.shown(property ?? {}, value[name])}</dd>`;
        })}
    </dl>`;
  }

  private shown(property: Schema, value: unknown): unknown {
    const schema = this.document.resolved(property);
    if (Array.isArray(value)) {
      return value.length > 1
        ? html`<ul>
            ${value.map((entry) => html`<li>${this.shown(schema.items ?? {}, entry)}</li>`)}
          </ul>`
        : this.shown(schema.items ?? {}, value[0]);
    }
    if (typeof value === 'object' && value !== null) {
      return this.record(schema, value as Record<string, unknown>);
    }
    if (typeof value === 'boolean') {
      return value ? t('yes') : t('no');
    }
    if (schema.enum && typeof value === 'string') {
      return this.document.word(schema, value);
    }
    return typeof value === 'string' && schema.format === 'date-time' ? minute(value) : value;
  }
}

const isSaid = (value: unknown) =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && !value.length);

customElements.define('gp-record', GpRecord);
