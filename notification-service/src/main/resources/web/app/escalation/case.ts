import type { CaseView } from '../api/notification';
import { get, type Page } from '../core/api';
import type { Session } from '../core/auth';
import { to } from '../core/router';

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

/** The cases of a territory, the newest first. */
export const cases = (region: string, cursor?: string, signal?: AbortSignal) =>
  get<Page<CaseView>>('/notification/v1/cases', { region, cursor, limit: '200' }, signal);

/** Place of a case, with the form open in which it is taken up (签收). */
export const acknowledging = (id: string) => to(`/cases/${id}`, { act: 'acknowledgement' });
