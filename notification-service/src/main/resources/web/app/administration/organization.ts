/** An organization of the register, and what it may post. */
export interface Organization {
  id: string;
  name: string;
  kinds: string[];
  sources: string[];
  types: string[];
  regions: string[];
  version: number;
  changedBy: string;
  changedAt: string;
}
