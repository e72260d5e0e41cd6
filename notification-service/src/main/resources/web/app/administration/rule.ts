import { html, nothing } from 'lit';
import type { EditionView } from '../api/notification';
import type { ApiDocument, Schema } from '../core/document';
import { t } from './texts';

/** How well the edition is known; what is assumed or proposed is never shown as official. */
export function mark(edition: EditionView, document: ApiDocument) {
  const official = edition.mark === 'VERIFIED' || edition.mark === 'STATED';
  return html`<span class="mark ${official ? 'outline' : 'proposed'}"
    >${document.word('Mark', edition.mark)}</span
  >`;
}

/** When it is in force, and where when it is not everywhere. */
export function force(edition: EditionView) {
  return html`${edition.validTo
    ? t('rule.from-to', edition.validFrom, edition.validTo)
    : t('rule.from', edition.validFrom)}
  ${edition.territory ? html`<span class="mark">${edition.territory}</span>` : nothing}`;
}

/** What it says in one line: `days: 15, unit: WORKING_DAYS`. */
export function summary(body: unknown, document: ApiDocument): string {
  return body !== null && typeof body === 'object' && !Array.isArray(body)
    ? Object.entries(body)
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => `${document.label(name, undefined)}: ${plain(name, value, document)}`)
        .join(' · ')
    : plain('', body, document);
}

function plain(name: string, value: unknown, document: ApiDocument): string {
  if (Array.isArray(value)) {
    return value.map((one) => plain(name, one, document)).join('; ');
  }
  if (typeof value === 'string') {
    return document.meaning(name, value);
  }
  return value !== null && typeof value === 'object'
    ? `(${summary(value, document)})`
    : String(value);
}

/**
 * The shape of what a rule says, seen from what it says now: the shelf takes bodies of many kinds,
 * and its document names none of them.
 */
export function shapeOf(value: unknown): Schema {
  if (Array.isArray(value)) {
    return { type: 'array', items: value.length ? shapeOf(value[0]) : { type: 'string' } };
  }
  if (value !== null && typeof value === 'object') {
    return {
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(value).map(([name, part]) => [name, shapeOf(part)]),
      ),
    };
  }
  return { type: typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'string' };
}

/** The service's document, in which a new edition says what this rule says. */
export function documentFor(document: ApiDocument, address: string, body: unknown): ApiDocument {
  const entered = document.resolved(document.body(address) ?? {});
  const schema: Schema = {
    ...entered,
    properties: { ...entered.properties, body: { ...entered.properties?.body, ...shapeOf(body) } },
  };
  return Object.create(document, { body: { value: () => schema } }) as ApiDocument;
}
