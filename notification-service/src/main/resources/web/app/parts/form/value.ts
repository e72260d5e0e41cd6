/** Where a field stands in what is written: `['inspectors', 0, 'name']`. */
export type Path = readonly (string | number)[];

/** The path as the platform names a field: `inspectors[0].name`. */
export function fieldName(path: Path): string {
  return path.reduce<string>(
    (name, part) =>
      typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${part}` : part,
    '',
  );
}

export function valueAt(value: any, path: Path): any {
  return path.reduce<any>((found, part) => found?.[part], value);
}

/** The same with another value at a path; what does not change is shared. */
export function withValue(value: any, [first, ...rest]: Path, changed: unknown): any {
  if (first === undefined) {
    return changed;
  }
  const copy = typeof first === 'number' ? [...(value ?? [])] : { ...(value ?? {}) };
  copy[first] = withValue(copy[first], rest, changed);
  return copy;
}

/** Without what was left empty: nobody has said it. */
export function said(value: any): any {
  if (Array.isArray(value)) {
    const entries = value.map(said).filter((entry) => entry !== undefined);
    return entries.length ? entries : undefined;
  }
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .map(([name, part]) => [name, said(part)] as const)
      .filter(([, part]) => part !== undefined);
    return entries.length ? Object.fromEntries(entries) : undefined;
  }
  return typeof value === 'string' && value.trim() === '' ? undefined : (value ?? undefined);
}
