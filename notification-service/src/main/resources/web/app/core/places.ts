/** Where the files are that an id in what the API says leads to. */
const FILES: Readonly<Record<string, string>> = {
  hazardId: '/hazards',
  hazards: '/hazards',
  mergedInto: '/hazards',
  enterpriseId: '/enterprises',
  equipmentId: '/equipment',
  riskPointId: '/risk-points',
  screeningId: '/screenings',
};

/** The place of the file that a property's value names; none when it names no file. */
export function placeOf(property: string, value: unknown): string | undefined {
  const files = FILES[property];
  return files && typeof value === 'string' ? `${files}/${encodeURIComponent(value)}` : undefined;
}
