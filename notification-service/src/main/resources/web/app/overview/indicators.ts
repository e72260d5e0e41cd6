import * as api from '../core/api';
import type { Statistics as EquipmentStatistics } from '../api/equipment';
import type { Statistics as HazardStatistics } from '../api/hazard';
import type { RateKind, Statistics as InspectionStatistics } from '../api/inspection';
import type { Statistics as ScoringStatistics } from '../api/scoring';

/** What the services count in a territory; what one of them could not say is absent. */
export interface Counted {
  readonly equipment?: EquipmentStatistics;
  readonly hazards?: HazardStatistics;
  readonly scoring?: ScoringStatistics;
  readonly supervision?: InspectionStatistics;
}

export interface Subdivision extends Counted, api.RegionName {}

/** A part of a whole, of which 100 % is the aim. */
export interface Rate {
  readonly part: number;
  readonly whole: number;
  /** Share that has to be reached where it is not all. */
  readonly least?: number;
}

export const registration = ({ equipment }: Counted): Rate | undefined =>
  equipment && { part: equipment.registered, whole: equipment.inUse };

export const inspection = ({ equipment }: Counted): Rate | undefined =>
  equipment && { part: equipment.inspectionValid, whole: equipment.inUse };

export const rectification = ({ hazards }: Counted): Rate | undefined =>
  hazards && { part: hazards.closed, whole: hazards.closed + hazards.open };

const supervised =
  (kind: RateKind) =>
  ({ supervision }: Counted): Rate | undefined => {
    const found = supervision?.rates.find(({ rate }) => rate === kind);
    return found && { part: found.part, whole: found.whole, least: found.leastPercent };
  };

export const confirmation = supervised('CONFIRMATION');

export const visit = supervised('VISIT');

export const share = (rate: Rate | undefined) =>
  rate?.whole ? (100 * rate.part) / rate.whole : undefined;

export const INDICATORS = [
  'inspection',
  'registration',
  'rectification',
  'confirmation',
  'visit',
  'overdue',
  'listed',
  'vetoed',
] as const;

export type Indicator = (typeof INDICATORS)[number];

export type Tone = 'good' | 'warning' | 'severe' | 'none';

const RATES = { inspection, registration, rectification, confirmation, visit };
/** From this share of it on a rate is near its aim. */
export const NEAR = 0.95;

/** Whether an indicator is a rate, and not a count of what should not be. */
export const isRate = (indicator: Indicator): indicator is keyof typeof RATES => indicator in RATES;

/** Percent of a rate, else the count. */
export function value(indicator: Indicator, counted: Counted): number | undefined {
  if (isRate(indicator)) {
    return share(RATES[indicator](counted));
  }
  return indicator === 'vetoed' ? counted.scoring?.vetoed : counted.hazards?.[indicator];
}

/** Percent from which on a rate is reached. */
export const leastOf = (indicator: Indicator, counted: Counted): number =>
  (isRate(indicator) && RATES[indicator](counted)?.least) || 100;

/** How far an indicator is from what it should be; `most` is the greatest count beside it. */
export function tone(indicator: Indicator, counted: Counted, most: number): Tone {
  const known = value(indicator, counted);
  if (known === undefined) {
    return 'none';
  }
  if (isRate(indicator)) {
    const least = leastOf(indicator, counted);
    return known >= least ? 'good' : known >= NEAR * least ? 'warning' : 'severe';
  }
  return known === 0 ? 'good' : known * 2 <= most ? 'warning' : 'severe';
}

/** The counts of each subdivision: one request a service, however many there are. */
export async function subdivisions(region: api.Region, signal: AbortSignal): Promise<Subdivision[]> {
  const asked = { region: region.code };
  const [equipment, hazards, scoring, supervision] = await Promise.all([
    mayFail(api.get<EquipmentStatistics[]>('/equipment/v1/statistics/subdivisions', asked, signal)),
    mayFail(api.get<HazardStatistics[]>('/hazard/v1/statistics/subdivisions', asked, signal)),
    mayFail(api.get<ScoringStatistics[]>('/scoring/v1/statistics/subdivisions', asked, signal)),
    mayFail(api.get<InspectionStatistics[]>('/inspection/v1/statistics/subdivisions', asked, signal)),
  ]);
  const all = [equipment, hazards, scoring, supervision];
  const failure = all.find((one) => one instanceof api.Problem);
  if (failure && all.every((one) => one instanceof api.Problem)) {
    throw failure;
  }
  return region.children.map((child) => ({
    ...child,
    equipment: of(equipment, child.code),
    hazards: of(hazards, child.code),
    scoring: of(scoring, child.code),
    supervision: of(supervision, child.code),
  }));
}

/** A service that is away leaves its own figures out and no others. */
const mayFail = <T>(asked: Promise<T>): Promise<T | api.Problem> =>
  asked.catch((cause) => {
    if (cause instanceof api.Problem) {
      return cause;
    }
    throw cause;
  });

const of = <T extends { readonly region: string | null }>(
  counted: readonly T[] | api.Problem,
  code: string,
) => (counted instanceof api.Problem ? undefined : counted.find((one) => one.region === code));
