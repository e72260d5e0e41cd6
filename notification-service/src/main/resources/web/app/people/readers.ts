import { session } from '../core/auth';
import { openTo } from '../core/pages';

/** Who watches over operators and their enterprises. */
export const SUPERVISORS = [
  'province',
  'city',
  'county',
  'township',
  'coordinator',
  'leader',
  'auditor',
] as const;

/** Who sees operators at all: those, the enterprises, and the operators themselves. */
export const READERS = [...SUPERVISORS, 'enterprise', 'operator'] as const;

/** Whether who is signed in sees them. */
export const readsPeople = () => openTo(...READERS)(session()!);
