import { html, type TemplateResult } from 'lit';
import type { ApiDocument, Schema } from '../core/document';
import { placeOf } from '../core/places';
import { to } from '../core/router';
import { minute } from '../time';
import { t } from './texts';

/** A value as people read it, by the schema that the platform says it in. */
export function shown(
  document: ApiDocument,
  name: string,
  property: Schema,
  value: unknown,
): unknown {
  const schema = document.resolved(property);
  if (Array.isArray(value)) {
    const entries = value.map((entry) => shown(document, name, schema.items ?? {}, entry));
    return entries.length > 1
      ? html`<ul>
          ${entries.map((entry) => html`<li>${entry}</li>`)}
        </ul>`
      : entries[0];
  }
  if (typeof value === 'object' && value !== null) {
    return record(document, schema, value as Record<string, unknown>);
  }
  if (typeof value === 'boolean') {
    return value ? t('yes') : t('no');
  }
  if (typeof value !== 'string') {
    return value;
  }
  if (schema.enum) {
    return html`<span class="word">${document.word(schema, value)}</span>`;
  }
  if (schema.format === 'date' || schema.format === 'date-time') {
    return html`<time datetime=${value}>${schema.format === 'date' ? value : minute(value)}</time>`;
  }
  const place = placeOf(name, value);
  return place ? html`<a href=${to(place)}>${value}</a>` : value;
}

/** All that is said of something: names and values, parts within it. */
export function record(
  document: ApiDocument,
  owner: Schema,
  value: Record<string, unknown>,
  without: readonly string[] = [],
): TemplateResult {
  const schema = document.resolved(owner);
  const known = Object.keys(schema.properties ?? {});
  return html`<dl>
    ${(known.length ? known : Object.keys(value))
      .filter((name) => !without.includes(name) && isSaid(value[name]))
      .map((name) => {
        const property = schema.properties?.[name];
        return html`<dt>${document.label(name, property)}</dt>
          <dd>${shown(document, name, property ?? {}, value[name])}</dd>`;
      })}
  </dl>`;
}

const isSaid = (value: unknown) =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && !value.length);
