import { css, html, nothing } from 'lit';
import type { UnitCollection, UnitFeature } from '../api/equipment';
import type { ApiDocument } from '../core/document';
import { t } from './texts';

type Tone = 'good' | 'warning' | 'severe' | 'none';

const TONES: Readonly<Record<string, Tone>> = {
  VALID: 'good',
  DUE_SOON: 'warning',
  OVERDUE: 'severe',
  FAILED: 'severe',
  NEVER: 'none',
};

/** The colours of what is drawn. */
export const tones = css`
  .good {
    fill: var(--gp-good);
  }
  .warning {
    fill: var(--gp-warning);
  }
  .severe {
    fill: var(--gp-severe);
  }
  .none {
    fill: var(--gp-info);
  }
`;

/** A unit by its own state; a circle by the share of what holds, as rates are: 100 %, 95 %. */
export function tone({ properties: of }: UnitFeature): Tone {
  if (of.units === 1) {
    return TONES[of.inspState ?? ''] ?? 'none';
  }
  const share = ((of.valid ?? 0) + (of.dueSoon ?? 0)) / of.units;
  return share === 1 ? 'good' : share >= 0.95 ? 'warning' : 'severe';
}

export const legends = css`
  p {
    padding: 6px var(--gp-pad);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
  }
  .legend svg {
    width: 12px;
    height: 12px;
    vertical-align: -1px;
  }
`;

/** What the colours mean, and what the map does not show. */
export const legend = (map: UnitCollection, document: ApiDocument) =>
  html`${map.features.length ? nothing : html`<p role="status">${t('nothing')}</p>`}
    <p class="legend small quiet">
      ${Object.entries(TONES).map(
        ([state, tone]) =>
          html`<span
            ><svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="5" class=${tone}></circle></svg>
            ${document.word('InspectionState', state)}</span
          >`,
      )}
      ${map.thinned ? html`<span>${t('thinned')}</span>` : nothing}
    </p>
    <p class="small quiet">${t('explain')}</p>`;
