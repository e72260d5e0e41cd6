import { sent } from '../core/api';

type Ring = readonly (readonly [number, number])[];

/** GeoJSON (RFC 7946) as the deployment brings it: each feature has its division code. */
export interface Boundaries {
  readonly features: readonly {
    readonly properties: { readonly code: string };
    readonly geometry?: {
      readonly type: string;
      readonly coordinates: readonly Ring[] | readonly (readonly Ring[])[];
    } | null;
  }[];
}

/** The platform claims no boundaries: where the deployment brings some, they are drawn. */
export async function boundariesOf(code: string, signal: AbortSignal): Promise<Boundaries | null> {
  const headers = { Accept: 'application/geo+json, application/problem+json' };
  const response = await sent(`/notification/v1/regions/${code}/boundaries`, { headers, signal });
  return response.status === 204 ? null : response.json();
}

/** The rings of all boundaries: lines to be drawn. */
export function rings({ features }: Boundaries): Ring[] {
  return features.flatMap(({ geometry }) =>
    geometry?.type === 'Polygon'
      ? (geometry.coordinates as readonly Ring[])
      : geometry?.type === 'MultiPolygon'
        ? (geometry.coordinates as readonly (readonly Ring[])[]).flat()
        : [],
  );
}
