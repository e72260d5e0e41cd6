import type { Column, Preview, Target } from '../api/equipment';
import type { Says } from './api';

/** What the rows of a file may be. */
export const SUBJECTS = ['EQUIPMENT', 'ENTERPRISE', 'CYLINDER', 'OPERATOR', 'LICENCE', 'HAZARD'] as const;

export type Subject = (typeof SUBJECTS)[number];

/** Those that the service takes in that looked at the file. */
export const subjectsOf = ({ fields }: Preview): readonly Subject[] =>
  SUBJECTS.filter((subject) => fields.some(({ subjects }) => subjects.includes(subject)));

/** How a file is read, as the platform takes it (docs/guides/import-profiles.md). */
export interface Profile {
  name: string;
  /** What its rows are. */
  subject: Subject;
  sourceSystem: string;
  encoding: string;
  delimiter: string;
  /** Left out where the header is found by its columns. */
  headerLine?: number;
  empty: string[];
  dates: { formats: string[]; century?: number };
  columns: Record<string, string>;
  values: Record<string, Record<string, string>>;
  constants: Record<string, string>;
  regions: { match: 'NAME' | 'CODE' | 'ANY'; parent?: string };
  details: string[];
  demonstration: boolean;
}

const KEPT = 'guapai.import-profiles';
const MOST_KEPT = 20;

/**
 * The likeliest profile of a file: what is called as it is known, and means what it says. The line
 * of the header is in it only if somebody said it: the next file may have another number of titles.
 */
export function guessed(
  preview: Preview,
  file: string,
  region: string | undefined,
  says: Says,
): Profile {
  const columns: Record<string, string> = {};
  const values: Profile['values'] = {};
  for (const column of preview.columns) {
    const target = preview.fields.find((field) => field.key === column.field);
    if (target) {
      columns[target.key] = column.name;
      const meanings = meaningsOf(target, column);
      if (meanings) {
        values[target.key] = meanings;
      }
    }
  }
  const places = preview.columns.find((column) => column.field === 'region')?.values ?? [];
  const codes = places.every(({ value }) => /^\d+$/.test(value)) && places.length > 0;
  return {
    name: file.replace(/\.[^.]*$/, ''),
    subject: subjectOf(preview, columns),
    sourceSystem: 'REG',
    encoding: preview.encoding,
    delimiter: preview.delimiter,
    headerLine: says.headerLine ? preview.headerLine : undefined,
    empty: [...preview.empty],
    dates: { formats: preview.dateFormats.length ? [...preview.dateFormats] : ['yyyy-MM-dd'] },
    columns,
    values,
    constants: {},
    regions: codes ? { match: 'CODE' } : { match: 'ANY', parent: region },
    details: [],
    demonstration: false,
  };
}

/** What a file is about shows by the fields that only such files have. */
function subjectOf(preview: Preview, columns: Record<string, string>): Subject {
  const [only, ...others] = subjectsOf(preview);
  if (!others.length) {
    return only;
  }
  if (columns.cylinderCode) {
    return 'CYLINDER';
  }
  if (columns.projects) {
    return 'OPERATOR';
  }
  return columns.licenceNo ? 'LICENCE' : 'EQUIPMENT';
}

/** What stands in a column, each with its likeliest meaning; undefined when it means itself. */
export function meaningsOf(target: Target, column: Column): Record<string, string> | undefined {
  const known = target.meanings;
  if (!known.length || column.values.every(({ value }) => known.some((one) => one.value === value))) {
    return undefined;
  }
  return Object.fromEntries(
    column.values.map(({ value }) => [
      value,
      (
        known.find((one) => one.value === value || one.zh === value || one.en === value) ??
        known.find((one) => one.zh.includes(value) || value.includes(one.zh))
      )?.value ?? '',
    ]),
  );
}

/** Whether a row of the profile may tell a field. */
export const tells = (profile: Profile, target: Target) =>
  target.subjects.includes(profile.subject);

/**
 * As it is posted: without what was left open, which the platform then names, and without the
 * fields that its rows do not have.
 */
export function posted(profile: Profile, targets: readonly Target[]): string {
  const told = targets.filter((target) => tells(profile, target)).map(({ key }) => key);
  const columns = Object.fromEntries(
    Object.entries(profile.columns).filter(([field]) => told.includes(field)),
  );
  const values = Object.fromEntries(
    Object.entries(profile.values)
      .filter(([field]) => field in columns)
      .map(([field, meanings]) => [
        field,
        Object.fromEntries(Object.entries(meanings).filter(([, meaning]) => meaning)),
      ]),
  );
  const constants = Object.fromEntries(
    Object.entries(profile.constants).filter(
      ([field, value]) => value && !columns[field] && told.includes(field),
    ),
  );
  const { empty, ...rest } = profile;
  const details = profile.subject === 'EQUIPMENT' ? profile.details : [];
  return JSON.stringify(
    { ...rest, ...(empty.length ? { empty } : {}), columns, values, constants, details },
    null,
    2,
  );
}

/** The profiles that were used on this device, the last one first. */
export function kept(): Profile[] {
  const profiles = JSON.parse(localStorage.getItem(KEPT) ?? '[]') as Earlier[];
  return profiles.map(({ dateFormat, ...profile }) => ({
    ...profile,
    subject: profile.subject ?? 'EQUIPMENT',
    empty: profile.empty ?? [],
    dates: profile.dates ?? { formats: [dateFormat ?? 'yyyy-MM-dd'] },
  }));
}

/** As devices kept them before a file could have dates in several forms. */
type Earlier = Omit<Profile, Later> & Partial<Pick<Profile, Later>> & { dateFormat?: string };
type Later = 'dates' | 'empty' | 'subject';

export function keep(profile: Profile): void {
  const others = kept().filter(({ name }) => name !== profile.name);
  localStorage.setItem(KEPT, JSON.stringify([profile, ...others].slice(0, MOST_KEPT)));
}
