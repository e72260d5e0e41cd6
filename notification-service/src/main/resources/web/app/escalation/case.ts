import type { Session } from '../auth';

/** A hazard on its way up the ladder of authorities that must acknowledge it. */
export interface Case {
  readonly id: string;
  readonly hazardId: string;
  readonly hazardNo: string;
  readonly listingNo: string;
  readonly regionName: string;
  readonly level: string;
  /** Division code of the government in charge. */
  readonly authorityRegion: string;
  readonly state: string;
  readonly acknowledgeBy: string;
  readonly term: {
    readonly standing: string;
    readonly explanationZh: string;
    readonly explanationEn: string;
  };
  readonly steps?: readonly {
    readonly level: string;
    readonly authorityRegion: string;
    readonly reachedAt: string;
    readonly acknowledgeBy: string;
    readonly eventId?: string | null;
  }[];
}

/** Whether a case waits for an answer that the caller's own government has to give. */
export function mayAcknowledge(
  caller: Session,
  known: Pick<Case, 'state' | 'level' | 'authorityRegion'>,
): boolean {
  return (
    (known.state === 'AWAITING' || known.state === 'UNANSWERED') &&
    caller.roles.includes(known.level.toLowerCase()) &&
    !!caller.region &&
    known.authorityRegion.startsWith(caller.region)
  );
}
