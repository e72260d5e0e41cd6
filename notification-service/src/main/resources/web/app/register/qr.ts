/**
 * A QR code of the platform's own addresses (ISO/IEC 18004): bytes, error correction M, versions 1
 * to 10, mask 0. Any reader takes any mask; choosing the best one is for codes that are far larger.
 */

/** Codewords of error correction in a block, by version. */
const CORRECTION = [0, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26];
/** Blocks, by version. */
const BLOCKS = [0, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5];
const LONGEST = CORRECTION.length - 1;

/** Error correction M and mask 0, protected and masked as the standard has it. */
const FORMAT = 0b101010000010010;

export type Modules = readonly (readonly boolean[])[];

/**
 * The modules of the code, row by row; true is dark.
 *
 * @throws RangeError when the text is longer than such a code holds
 */
export function qr(text: string): Modules {
  const bytes = [...new TextEncoder().encode(text)];
  let version = 1;
  while (version <= LONGEST && bytes.length > room(version)) {
    version++;
  }
  if (version > LONGEST) {
    throw new RangeError(`longer than a code holds: ${text}`);
  }
  return new Drawing(version).fill(interleaved(version, data(version, bytes)));
}

/** Bits of data and correction that a version has room for. */
function bits(version: number): number {
  const places = Math.floor(version / 7) + 2;
  const free = (16 * version + 128) * version + 64;
  return version === 1
    ? free
    : free - (25 * places - 10) * places + 55 - (version >= 7 ? 36 : 0);
}

const codewords = (version: number) => bits(version) >> 3;

const dataLength = (version: number) =>
  codewords(version) - CORRECTION[version] * BLOCKS[version];

/** Bytes of text that a version holds: four bits say that it is bytes, 8 or 16 how many. */
const room = (version: number) => dataLength(version) - (version < 10 ? 2 : 3);

function data(version: number, bytes: readonly number[]): number[] {
  const length = version < 10 ? 8 : 16;
  const stream =
    '0100' +
    bytes.length.toString(2).padStart(length, '0') +
    bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('') +
    '0000';
  const words = (stream.match(/.{1,8}/g) ?? []).map((word) => parseInt(word.padEnd(8, '0'), 2));
  const wanted = dataLength(version);
  for (let pad = 0; words.length < wanted; pad++) {
    words.push(pad % 2 ? 0x11 : 0xec);
  }
  return words.slice(0, wanted);
}

/** Data in blocks, each with its correction, a codeword of each block in turn. */
function interleaved(version: number, words: readonly number[]): number[] {
  const blocks = BLOCKS[version];
  const short = Math.floor(words.length / blocks);
  const long = words.length % blocks;
  const divisor = generator(CORRECTION[version]);
  const parts: number[][] = [];
  for (let block = 0, from = 0; block < blocks; block++) {
    const to = from + short + (block < blocks - long ? 0 : 1);
    parts.push(words.slice(from, to));
    from = to;
  }
  const corrections = parts.map((part) => remainder(part, divisor));
  const inTurn = (of: number[][], length: number) =>
    Array.from({ length }, (_, index) => of.flatMap((part) => part.slice(index, index + 1))).flat();
  return [...inTurn(parts, short + 1), ...inTurn(corrections, CORRECTION[version])];
}

/** Product in the field of 256 elements that the standard reckons in. */
function times(one: number, other: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d);
    product ^= ((other >>> bit) & 1) * one;
  }
  return product;
}

function generator(degree: number): number[] {
  const result: number[] = [...new Array(degree - 1).fill(0), 1];
  let root = 1;
  for (let power = 0; power < degree; power++) {
    for (let index = 0; index < degree; index++) {
      result[index] = times(result[index], root) ^ (result[index + 1] ?? 0);
    }
    root = times(root, 2);
  }
  return result;
}

function remainder(words: readonly number[], divisor: readonly number[]): number[] {
  const rest: number[] = divisor.map(() => 0);
  for (const word of words) {
    const factor = word ^ rest.shift()!;
    rest.push(0);
    divisor.forEach((coefficient, index) => (rest[index] ^= times(coefficient, factor)));
  }
  return rest;
}

/** The square: what is there in every code, and the words around it. */
class Drawing {
  private readonly size: number;
  private readonly dark: boolean[][];
  private readonly fixed: boolean[][];

  constructor(private readonly version: number) {
    this.size = 17 + 4 * version;
    const square = () => Array.from({ length: this.size }, () => new Array<boolean>(this.size).fill(false));
    this.dark = square();
    this.fixed = square();
    this.patterns();
  }

  fill(words: readonly number[]): Modules {
    let bit = 0;
    for (let right = this.size - 1; right >= 1; right -= 2) {
      const column = right <= 6 ? right - 1 : right;
      for (let step = 0; step < this.size; step++) {
        for (const x of [column, column - 1]) {
          const y = ((column + 1) & 2) === 0 ? this.size - 1 - step : step;
          if (!this.fixed[y][x]) {
            const set = bit < words.length * 8 && (words[bit >> 3] >>> (7 - (bit & 7))) & 1;
            this.dark[y][x] = Boolean(set) !== ((x + y) % 2 === 0);
            bit++;
          }
        }
      }
    }
    return this.dark;
  }

  private set(x: number, y: number, dark: boolean): void {
    if (y >= 0 && y < this.size && x >= 0 && x < this.size) {
      this.dark[y][x] = dark;
      this.fixed[y][x] = true;
    }
  }

  private patterns(): void {
    for (let index = 0; index < this.size; index++) {
      this.set(6, index, index % 2 === 0);
      this.set(index, 6, index % 2 === 0);
    }
    for (const [x, y] of [[3, 3], [this.size - 4, 3], [3, this.size - 4]]) {
      this.rings(x, y, 4, (distance) => distance !== 2 && distance !== 4);
    }
    const places = this.alignments();
    const last = places.length - 1;
    places.forEach((x, column) =>
      places.forEach((y, row) => {
        const corner = (column === 0 && (row === 0 || row === last)) || (column === last && row === 0);
        if (!corner) {
          this.rings(x, y, 2, (distance) => distance !== 1);
        }
      }),
    );
    this.format();
    this.numbered();
  }

  private rings(x: number, y: number, radius: number, dark: (distance: number) => boolean): void {
    for (let dy = -radius; dy <= radius; dy++) {
      for (let dx = -radius; dx <= radius; dx++) {
        this.set(x + dx, y + dy, dark(Math.max(Math.abs(dx), Math.abs(dy))));
      }
    }
  }

  private alignments(): number[] {
    if (this.version === 1) {
      return [];
    }
    return this.version < 7
      ? [6, this.size - 7]
      : [6, this.size - 7 - 2 * (this.version + 1), this.size - 7];
  }

  private format(): void {
    const bit = (index: number) => ((FORMAT >>> index) & 1) === 1;
    for (let index = 0; index <= 5; index++) {
      this.set(8, index, bit(index));
    }
    this.set(8, 7, bit(6));
    this.set(8, 8, bit(7));
    this.set(7, 8, bit(8));
    for (let index = 9; index < 15; index++) {
      this.set(14 - index, 8, bit(index));
    }
    for (let index = 0; index < 8; index++) {
      this.set(this.size - 1 - index, 8, bit(index));
    }
    for (let index = 8; index < 15; index++) {
      this.set(8, this.size - 15 + index, bit(index));
    }
    this.set(8, this.size - 8, true);
  }

  /** From version 7 on the code says which it is. */
  private numbered(): void {
    if (this.version < 7) {
      return;
    }
    let rest = this.version;
    for (let step = 0; step < 12; step++) {
      rest = (rest << 1) ^ ((rest >>> 11) * 0x1f25);
    }
    const said = (this.version << 12) | rest;
    for (let index = 0; index < 18; index++) {
      const dark = ((said >>> index) & 1) === 1;
      const far = this.size - 11 + (index % 3);
      const near = Math.floor(index / 3);
      this.set(far, near, dark);
      this.set(near, far, dark);
    }
  }
}
