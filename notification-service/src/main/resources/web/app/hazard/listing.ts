import type { DutyView, Papers } from '../api/hazard';

/** Who did a step of a listing, when, and what was said. */
export interface Done {
  readonly by?: string;
  readonly at?: string;
  readonly paper?: object | null;
}

export type StepKey =
  | 'notice'
  | 'publication'
  | 'filing'
  | 'progress'
  | 'acceptance'
  | 'delisting'
  | 'delisting-publication';

/** A step of the procedure of a listing, as far as it has come. */
export interface Step {
  readonly key: StepKey;
  readonly done: readonly Done[];
  /** Whether it is over. */
  readonly over: boolean;
  readonly by?: string;
  readonly late: boolean;
}

/** What an authority owes for a step, from which its term is known. */
const DUTIES: Readonly<Record<string, StepKey>> = {
  PUBLISH_LISTING: 'publication',
  FILE_LISTING: 'filing',
  REVIEW_ACCEPTANCE: 'acceptance',
  DELIST: 'delisting',
  PUBLISH_DELISTING: 'delisting-publication',
};

/** The steps of a listing in the order of the procedure (提请、公告、备案、整改、验收、摘牌). */
export function stepsOf(listing: Papers, duties: readonly DutyView[]): Step[] {
  const ended = listing.endedAt
    ? [{ by: listing.endedBy ?? '', at: listing.endedAt, paper: { reason: listing.endReason } }]
    : [];
  const passed = listing.acceptances.some((done) => done.paper?.passed === true);
  const told = listing.publication ? [listing.publication] : [];
  const filed = listing.filing ? [listing.filing] : [];
  const untold = listing.delistingPublication ? [listing.delistingPublication] : [];
  const steps: readonly [StepKey, readonly Done[], boolean, string?][] = [
    ['notice', [{ by: listing.listedBy, at: listing.since, paper: listing.notice }], true],
    ['publication', told, told.length > 0],
    ['filing', filed, filed.length > 0],
    ['progress', listing.progress, passed || ended.length > 0, listing.nextReportDue ?? listing.dueDate],
    ['acceptance', listing.acceptances, passed],
    ['delisting', ended, ended.length > 0],
    ['delisting-publication', untold, untold.length > 0],
  ];
  return steps.map(([key, done, over, by]) => {
    const owed = duties.find(
      (duty) => DUTIES[duty.kind] === key && duty.subject === listing.id && duty.state !== 'LAPSED',
    );
    return {
      key,
      done,
      over,
      by: over ? undefined : (owed?.dueDate ?? by),
      late: !over && (owed?.late ?? (key === 'progress' && listing.progressLate)),
    };
  });
}
