import type { HazardView } from '../api/hazard';
import { html, nothing } from 'lit';
import type { ApiDocument } from '../core/document';
import { t as common } from '../core/i18n';
import { due } from '../parts/marks';
import { t } from './texts';

const ENDED = new Set(['CLOSED', 'REJECTED', 'MERGED', 'TRANSFERRED']);

/** State and grade of a hazard, and what makes it urgent. */
export function states(hazard: HazardView, document: ApiDocument) {
  const ended = ENDED.has(hazard.state);
  return html`<span class="mark ${ended ? 'good' : ''}"
      >${document.word('HazardState', hazard.state)}</span
    >
    ${hazard.grade
      ? html`<span class="mark outline ${hazard.grade === 'MAJOR' ? 'severe' : ''}"
          >${document.word('Grade', hazard.grade)}</span
        >`
      : nothing}
    ${hazard.overdue ? html`<span class="mark severe">${t('overdue')}</span>` : nothing}
    ${hazard.stopUse && !ended ? html`<span class="mark severe outline">${t('stop-use')}</span>` : nothing}
    ${hazard.listing
      ? html`<span class="mark warning"
          >${t('listed')} ${document.word('Level', hazard.listing.level)}
          ${document.word('ListingState', hazard.listing.state)}</span
        >`
      : nothing}
    ${hazard.broughtIn ? html`<span class="mark outline">${t('brought-in')}</span>` : nothing}
    ${hazard.demonstration
      ? html`<span class="mark proposed">${common('feed.demonstration')}</span>`
      : nothing}`;
}

/** The deadline of a hazard, which counts while the hazard is open. */
export const deadline = (hazard: HazardView) => due(hazard.dueDate, !ENDED.has(hazard.state));
