import { html, nothing } from 'lit';
import { t } from '../core/i18n';
import { daysUntil } from '../core/time';

export type Tone = '' | 'severe' | 'warning' | 'good';

/** A word that is to be seen at a glance. */
export const mark = (word: string, tone: Tone = '') => html`<span class="mark ${tone}">${word}</span>`;

/** A last day, and how many days are left while it counts. */
export function due(date: string | null | undefined, counts = true) {
  if (!date) {
    return nothing;
  }
  const left = counts ? daysUntil(date) : undefined;
  return html`<time>${date}</time>
  ${left === undefined
    ? nothing
    : html`<span class="small ${left < 0 ? 'mark severe' : 'quiet'}"
        >${left < 0 ? t('days.over', -left) : left === 0 ? t('days.today') : t('days.left', left)}</span
      >`}`;
}
