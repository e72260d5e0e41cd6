import { html, type TemplateResult } from 'lit';
import type { ApiDocument, Schema } from '../core/document';
import { FILE_ID, filesOf } from '../core/files';
import { placeOf } from '../core/places';
import { to } from '../core/router';
import { bilingual, language } from '../core/i18n';
import { minute } from '../core/time';
import { t } from './texts';
import './gp-stored';

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
  if (isExplanation(value)) {
    return bilingual(value.textZh, value.textEn);
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
  if (schema.format === FILE_ID) {
    return html`<gp-stored .href=${`${filesOf(document.service)}/${value}`}></gp-stored>`;
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
      .filter((name) => !without.includes(name) && isSaid(value[name]) && isRead(name, value))
      .map((name) => {
        const property = schema.properties?.[name];
        return html`<dt>${document.label(name, property)}</dt>
          <dd>${shown(document, name, property ?? {}, value[name])}</dd>`;
      })}
  </dl>`;
}

/** Of a text that is there in both languages, the one that is not read is left out. */
const isRead = (name: string, value: Record<string, unknown>) =>
  language() === 'en'
    ? !(name.endsWith('Zh') && isSaid(value[name.replace(/Zh$/, 'En')]))
    : !(name.endsWith('En') && isSaid(value[name.replace(/En$/, 'Zh')]));

/** How a day was reckoned: its sentence says all that its parts do. */
const isExplanation = (value: unknown): value is { textZh: string; textEn: string } =>
  typeof value === 'object' && value !== null && 'textZh' in value && 'textEn' in value;

const isSaid = (value: unknown) =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && !value.length);
