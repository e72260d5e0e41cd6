import type { ApiDocument, Schema } from '../../core/document';
import { FILE_ID } from '../../core/files';

/** How a value is asked for. */
export type Kind =
  | 'text'
  | 'long'
  | 'choice'
  | 'choices'
  | 'yes-no'
  | 'date'
  | 'time'
  | 'number'
  | 'region'
  | 'files'
  | 'file'
  | 'object'
  | 'list';

/** A text of more characters gets several lines. */
const LINE = 300;

/** What the platform calls ids of photos and files that are attached to the dossier. */
const FILES = new Set(['photos', 'before', 'after', 'evidence']);

/** What the platform calls codes of territories. */
const REGIONS = new Set(['regionCode', 'receiverRegion', 'authorityRegion']);

/** How a property is asked for: by its schema, and by its name where only that says what it is. */
export function kindOf(document: ApiDocument, name: string, property: Schema): Kind {
  const schema = document.resolved(property);
  const type = typeOf(schema);
  if (REGIONS.has(name)) {
    return 'region';
  }
  if (schema.enum) {
    return 'choice';
  }
  if (schema.format === FILE_ID) {
    return 'file';
  }
  switch (type) {
    case 'boolean':
      return 'yes-no';
    case 'integer':
    case 'number':
      return 'number';
    case 'array': {
      const items = document.resolved(schema.items ?? {});
      return items.enum ? 'choices' : FILES.has(name) ? 'files' : 'list';
    }
    case 'object':
      return 'object';
    default:
      return schema.format === 'date'
        ? 'date'
        : schema.format === 'date-time'
          ? 'time'
          : (schema.maxLength ?? 0) > LINE
            ? 'long'
            : 'text';
  }
}

/** The one type that a value has when it is there. */
export function typeOf(schema: Schema): string | undefined {
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  return types.find((type) => type !== 'null') ?? (schema.properties ? 'object' : undefined);
}

/** Whether a property must be there. */
export const isRequired = (owner: Schema, name: string) => owner.required?.includes(name) ?? false;
