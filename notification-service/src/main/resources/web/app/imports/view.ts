/** An import of a register. */
export interface ImportJob {
  id: string;
  state: 'QUEUED' | 'RUNNING' | 'COMPLETED' | 'FAILED';
  profile: string;
  total: number;
  read: number;
  accepted: number;
  rejected: number;
  unchanged: number;
  rowsPerSecond: number;
  submittedAt: string;
  startedAt?: string | null;
  finishedAt?: string | null;
  reason?: string | null;
  rejections: string;
}

/** A row that did not enter the register. */
export interface RejectedRow {
  line: number;
  reasonCode: string;
  reason: string;
  raw: string;
}

/** A column of a file, and what stands in it; no values when there are too many. */
export interface Column {
  name: string;
  field?: string | null;
  values: { value: string; rows: number }[];
}

/** What an import may tell of a unit. */
export interface Target {
  key: string;
  zh: string;
  en: string;
  required: boolean;
  meanings: { value: string; zh: string; en: string }[];
}

/** A row as it stands in the file, and as the profile reads it. */
export interface Line {
  line: number;
  cells: string[];
  read?: Record<string, string> | null;
  reason?: string | null;
}

/** A file before it is imported. */
export interface Preview {
  encoding: string;
  delimiter: string;
  dateFormat?: string | null;
  rows: number;
  columns: Column[];
  fields: Target[];
  lines: Line[];
}
