import * as api from '../api';
import { limited } from '../pace';

export type Measure = 'inspection' | 'hazards' | 'scoring';

/** A region with what is counted in it; `whole` is what a share is taken of, where it is a share. */
export interface Ranked extends api.RegionName {
  part?: number;
  whole?: number;
}

/** Most regions that are compared, and how many of them are asked about at a time. */
export const BOUND = 30;
const AT_ONCE = 4;

/** Counts one measure for each region, highest first; one that could not be counted has no figures. */
export async function rank(
  measure: Measure,
  regions: readonly api.RegionName[],
  signal: AbortSignal,
): Promise<Ranked[]> {
  let failure: unknown;
  const counted = await limited(regions.slice(0, BOUND), AT_ONCE, async (region) => {
    try {
      return { ...region, ...(await figures(measure, region.code, signal)) };
    } catch (cause) {
      failure = cause;
      return { ...region };
    }
  });
  if (failure && counted.every((region: Ranked) => region.part === undefined)) {
    throw failure;
  }
  return counted.sort((a, b) => (value(b) ?? -1) - (value(a) ?? -1));
}

/** The measure of the whole territory, to compare its parts with. */
export async function figures(
  measure: Measure,
  code: string,
  signal: AbortSignal,
): Promise<{ part: number; whole?: number }> {
  switch (measure) {
    case 'inspection': {
      const counted = await api.equipmentStatistics(code, signal);
      return { part: counted.inspectionOverdue, whole: counted.inUse };
    }
    case 'hazards':
      return { part: (await api.hazardStatistics(code, signal)).open };
    case 'scoring':
      return { part: (await api.scoringStatistics(code, signal)).vetoed };
  }
}

/** The number that regions are compared by: percent for a share, else the count. */
export function value(region: Partial<Ranked>): number | undefined {
  if (region.part === undefined || region.whole === undefined) {
    return region.part;
  }
  return region.whole ? (100 * region.part) / region.whole : undefined;
}
