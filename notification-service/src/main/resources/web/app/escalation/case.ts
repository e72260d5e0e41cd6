import type { CaseView } from '../api/notification';
import { get, send, type Page } from '../core/api';
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

/** The cases of a territory, the newest first. */
export const cases = (region: string, cursor?: string, signal?: AbortSignal) =>
  get<Page<CaseView>>('/notification/v1/cases', { region, cursor, limit: '200' }, signal);

/**
 * Takes a case up for the government in charge (签收), unless it has changed meanwhile.
 *
 * @param tag version that was looked at
 */
export const acknowledge = (id: string, tag: string) =>
  send<CaseView>(`/notification/v1/cases/${encodeURIComponent(id)}/acknowledgement`, {
    method: 'POST',
    headers: { 'If-Match': tag },
  });
