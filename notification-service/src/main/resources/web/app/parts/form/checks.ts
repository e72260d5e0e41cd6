import type { Violation } from '../../core/api';
import type { ApiDocument, Schema } from '../../core/document';
import { kindOf, isRequired } from './kinds';
import { t } from './texts';
import { fieldName, type Path } from './value';

/**
 * What a form can say before the platform does: what is missing, too long or out of its bounds. An
 * object that may be absent is asked for nothing while it is empty.
 */
export function violations(
  document: ApiDocument,
  owner: Schema,
  value: any,
  path: Path = [],
): Violation[] {
  const schema = document.resolved(owner);
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const here = [...path, name];
    const given = value?.[name];
    if (given === undefined) {
      return isRequired(schema, name) ? requiredOf(document, name, property, here) : [];
    }
    return wrong(document, name, property, given, here);
  });
}

function requiredOf(
  document: ApiDocument,
  name: string,
  property: Schema,
  path: Path,
): Violation[] {
  const inside =
    kindOf(document, name, property) === 'object'
      ? violations(document, property, {}, path)
      : [];
  return inside.length ? inside : [violation(path, t('required'))];
}

function wrong(
  document: ApiDocument,
  name: string,
  property: Schema,
  given: any,
  path: Path,
): Violation[] {
  const schema = document.resolved(property);
  switch (kindOf(document, name, property)) {
    case 'object':
      return violations(document, schema, given, path);
    case 'list': {
      const items = schema.items ?? {};
      const few = given.length < (schema.minItems ?? 0);
      const inside = (given as any[]).flatMap((entry, index) =>
        document.resolved(items).properties
          ? violations(document, items, entry, [...path, index])
          : wrong(document, '', items, entry, [...path, index]),
      );
      return few ? [violation(path, t('few', schema.minItems!)), ...inside] : inside;
    }
    case 'number':
      return bounds(schema, given, path);
    case 'text':
    case 'long':
      return schema.maxLength !== undefined && given.length > schema.maxLength
        ? [violation(path, t('long', schema.maxLength, given.length))]
        : [];
    default:
      return [];
  }
}

function bounds(schema: Schema, given: unknown, path: Path): Violation[] {
  const number = Number(given);
  if (Number.isNaN(number)) {
    return [violation(path, t('number'))];
  }
  if (schema.minimum !== undefined && number < schema.minimum) {
    return [violation(path, t('least', schema.minimum))];
  }
  return schema.maximum !== undefined && number > schema.maximum
    ? [violation(path, t('most', schema.maximum))]
    : [];
}

const violation = (path: Path, message: string): Violation => ({ field: fieldName(path), message });
