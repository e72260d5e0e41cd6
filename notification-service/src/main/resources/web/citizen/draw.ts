/** The algorithm GUAPAI-DRAW-1 in the browser, so that anybody repeats a draw that was announced. */

interface Candidate {
  readonly id: string;
  readonly region: string;
  readonly lots: number;
}

interface Inspector {
  readonly certificateNo: string;
  readonly region: string;
}

interface Pool {
  readonly toDraw: number;
  readonly inspectorsEach: number;
  readonly candidates: readonly Candidate[];
  readonly inspectors: readonly Inspector[];
  /** Certificate number and subject, with a tab between them. */
  readonly avoidances: ReadonlySet<string>;
}

export interface Drawn {
  readonly id: string;
  readonly inspectors: readonly string[];
}

/** So many digests are asked for at once. */
const AT_ONCE = 2_000;

const encoder = new TextEncoder();

/** SHA-256 of bytes in hexadecimal digits, whose order as text is that of the bytes. */
export async function sha256(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const number = (...parts: readonly string[]) => sha256(encoder.encode(parts.join('\n')));

export function read(file: string): Pool {
  const lines = file.split('\n');
  const head = (lines.shift() ?? '').split('\t');
  if (head[0] !== 'GUAPAI-DRAW-1' || lines.pop() !== '') {
    throw new Error('GUAPAI-DRAW-1');
  }
  const candidates: Candidate[] = [];
  const inspectors: Inspector[] = [];
  const avoidances = new Set<string>();
  for (const line of lines) {
    const [kind = '', first = '', second = '', third = ''] = line.split('\t');
    if (kind === 'S') {
      candidates.push({ id: first, region: second, lots: Number(third) });
    } else if (kind === 'I') {
      inspectors.push({ certificateNo: first, region: second });
    } else if (kind === 'C') {
      avoidances.add(`${first}\t${second}`);
    } else {
      throw new Error(line);
    }
  }
  return { toDraw: Number(head[1]), inspectorsEach: Number(head[2]), candidates, inspectors, avoidances };
}

/**
 * Draws.
 *
 * @param progress told the share that is done, from 0 to 1
 */
export async function run(
  pool: Pool,
  seed: string,
  progress: (share: number) => void,
): Promise<readonly Drawn[]> {
  const keyed: [string, Candidate][] = [];
  for (let i = 0; i < pool.candidates.length; i += AT_ONCE) {
    const some = pool.candidates.slice(i, i + AT_ONCE);
    keyed.push(
      ...(await Promise.all(
        some.map(async (one): Promise<[string, Candidate]> => [await leastLot(one, seed), one]),
      )),
    );
    progress(keyed.length / pool.candidates.length);
  }
  keyed.sort(([a], [b]) => (a < b ? -1 : 1));
  const subjects = new Map<string, number>();
  const drawn: Drawn[] = [];
  for (const [, candidate] of keyed.slice(0, pool.toDraw)) {
    const inspectors = await manned(pool, candidate, seed, subjects);
    inspectors.forEach((each) => subjects.set(each, (subjects.get(each) ?? 0) + 1));
    drawn.push({ id: candidate.id, inspectors });
  }
  return drawn;
}

async function leastLot({ id, lots }: Candidate, seed: string): Promise<string> {
  const numbers = await Promise.all(
    Array.from({ length: lots }, (_, lot) => number(seed, id, String(lot + 1))),
  );
  return numbers.reduce((a, b) => (b < a ? b : a));
}

async function manned(
  pool: Pool,
  { id, region }: Candidate,
  seed: string,
  subjects: ReadonlyMap<string, number>,
): Promise<readonly string[]> {
  const free = await Promise.all(
    pool.inspectors
      .filter((one) => region.startsWith(one.region))
      .map((one) => one.certificateNo)
      .filter((certificate) => !pool.avoidances.has(`${certificate}\t${id}`))
      .map(async (certificate) => ({
        certificate,
        load: subjects.get(certificate) ?? 0,
        key: await number(seed, certificate, id),
      })),
  );
  return free
    .sort((a, b) => a.load - b.load || (a.key < b.key ? -1 : 1))
    .slice(0, pool.inspectorsEach)
    .map((one) => one.certificate);
}
