import type { UnitFeature } from '../api/equipment';
import type { ApiDocument } from '../core/document';
import { count } from '../core/i18n';
import type { Ground } from './ground';
import { legible } from './squares';
import { t } from './texts';

/** Pixels that a circle has for itself. */
export const SQUARE = 30;

/** So that a single unit is drawn over a circle, and what counts most is listed first. */
export function ordered(features: readonly UnitFeature[], ground: Ground | undefined): UnitFeature[] {
  const shown = ground
    ? legible(features, SQUARE, ({ bbox }) => ground.y(bbox![1]!) - ground.y(bbox![3]!))
    : [...features];
  return shown.sort((a, b) => b.properties.units - a.properties.units);
}

/** How the units of a circle stand. */
export const states = ({ properties: of }: UnitFeature) =>
  t(
    'states',
    ...[of.valid, of.dueSoon, of.overdue, of.failed, of.never].map((one) => count(one ?? 0)),
  );

/** All that a mark on the map stands for, in one line. */
export function described(feature: UnitFeature, document: ApiDocument): string {
  const of = feature.properties;
  return of.units === 1
    ? [
        of.equipmentNo,
        of.name,
        document.word('EquipmentKind', of.kind!),
        document.word('UseState', of.useState!),
        document.word('InspectionState', of.inspState!),
        of.enterpriseName,
      ]
        .filter(Boolean)
        .join(' · ')
    : `${t('count', count(of.units))} · ${states(feature)}`;
}
