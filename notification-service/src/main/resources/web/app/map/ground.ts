/** West, south, east, north in degrees of WGS 84, as GeoJSON has it. */
export type Box = readonly [west: number, south: number, east: number, north: number];

const METRES_PER_DEGREE = 111_320;
const SMALLEST = 0.0005;

/** A part of the earth drawn flat: degrees to the pixels of a drawing. */
export class Ground {
  /** What is drawn: the box and whatever else the drawing has room for. */
  readonly box: Box;
  private readonly perLongitude: number;
  private readonly perLatitude: number;

  constructor(
    [west, south, east, north]: Box,
    readonly width: number,
    readonly height: number,
  ) {
    const middle = (south + north) / 2;
    // A degree of longitude is shorter than one of latitude, but not without end.
    const shorter = Math.max(Math.cos((middle * Math.PI) / 180), 0.1);
    this.perLatitude = Math.min(
      height / Math.max(north - south, SMALLEST),
      width / (Math.max(east - west, SMALLEST) * shorter),
    );
    this.perLongitude = this.perLatitude * shorter;
    const aside = width / this.perLongitude / 2;
    const above = height / this.perLatitude / 2;
    const centre = (west + east) / 2;
    this.box = [
      Math.max(centre - aside, -180),
      Math.max(middle - above, -90),
      Math.min(centre + aside, 180),
      Math.min(middle + above, 90),
    ];
  }

  x = (longitude: number) => (longitude - this.box[0]) * this.perLongitude;

  y = (latitude: number) => (this.box[3] - latitude) * this.perLatitude;

  /** The line through some places, closed. */
  line(places: readonly (readonly [number, number])[]): string {
    const points = places.map(([east, north]) => `${this.x(east).toFixed(1)} ${this.y(north).toFixed(1)}`);
    return points.length ? `M${points.join('L')}Z` : '';
  }

  /** A length on the ground that is a round number of metres and fits, and its pixels. */
  scale(longest: number): { metres: number; pixels: number } {
    const perMetre = this.perLatitude / METRES_PER_DEGREE;
    const most = longest / perMetre;
    const ten = 10 ** Math.floor(Math.log10(most));
    const metres = ten * (most / ten >= 5 ? 5 : most / ten >= 2 ? 2 : 1);
    return { metres, pixels: metres * perMetre };
  }

  /** The box moved by parts of its width and height, and made so many times as wide. */
  moved(east: number, north: number, times = 1): Box {
    const [w, s, e, n] = this.box;
    const width = Math.min(Math.max((e - w) * times, SMALLEST), 360);
    const height = Math.min(Math.max((n - s) * times, SMALLEST), 180);
    const x = (w + e) / 2 + east * (e - w);
    const y = (s + n) / 2 + north * (n - s);
    const west = Math.min(Math.max(x - width / 2, -180), 180 - width);
    const south = Math.min(Math.max(y - height / 2, -90), 90 - height);
    return [west, south, west + width, south + height];
  }
}
