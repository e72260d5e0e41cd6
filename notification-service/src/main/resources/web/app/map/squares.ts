import type { UnitFeature } from '../api/equipment';

const SUMS = ['units', 'valid', 'dueSoon', 'overdue', 'failed', 'never'] as const;

/**
 * Squares put together to the larger ones that they lie in, for as often as they are too small to be
 * told apart on a screen. Single units stay.
 *
 * @param pixels how high a square is on the screen
 */
export function legible(
  features: readonly UnitFeature[],
  least: number,
  pixels: (square: UnitFeature) => number,
): UnitFeature[] {
  const squares = features.filter((one) => one.bbox);
  const units = features.filter((one) => !one.bbox);
  const first = squares[0];
  let times = 0;
  for (let high = first ? pixels(first) : least; high < least; high *= 2) {
    times++;
  }
  const around = new Map<string, UnitFeature>();
  for (const square of squares) {
    // The code of the square around one is its own without the last two bits.
    const id = String(BigInt(square.id) >> BigInt(2 * times));
    const other = around.get(id);
    around.set(id, other ? together(other, square) : { ...square, id });
  }
  return [...around.values(), ...units];
}

function together(a: UnitFeature, b: UnitFeature): UnitFeature {
  const all = a.properties.units + b.properties.units;
  const middle = (axis: 0 | 1) =>
    (a.geometry.coordinates[axis]! * a.properties.units +
      b.geometry.coordinates[axis]! * b.properties.units) /
    all;
  const sums = SUMS.map((name) => [name, (a.properties[name] ?? 0) + (b.properties[name] ?? 0)]);
  const [w, s, e, n] = a.bbox!;
  const [west, south, east, north] = b.bbox!;
  return {
    ...a,
    bbox: [Math.min(w!, west!), Math.min(s!, south!), Math.max(e!, east!), Math.max(n!, north!)],
    geometry: { ...a.geometry, coordinates: [middle(0), middle(1)] },
    properties: { ...a.properties, ...Object.fromEntries(sums) },
  };
}
