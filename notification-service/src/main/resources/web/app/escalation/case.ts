import type { CaseView } from '../api/notification';
import type { Session } from '../core/auth';

/** Whether a case waits for an answer that the caller's own government has to give. */
export function mayAcknowledge(
  caller: Session,
  known: Pick<CaseView, 'state' | 'level' | 'authorityRegion'>,
): boolean {
  return (
    (known.state === 'AWAITING' || known.state === 'UNANSWERED') &&
    caller.roles.includes(known.level.toLowerCase()) &&
    !!caller.region &&
    known.authorityRegion.startsWith(caller.region)
  );
}
