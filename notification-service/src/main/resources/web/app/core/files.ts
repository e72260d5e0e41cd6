import type { UploadedFileView } from '../api/equipment';
import { headers, Problem, problemOf } from './api';
import type { Service } from './document';

/** A file as the platform keeps it until a dossier names it, and from then on. */
export type Uploaded = UploadedFileView;

/** Format of a property that is the id of a file. */
export const FILE_ID = 'file-id';

/** What files the platform takes; it looks at their content, whatever their names say. */
export const TAKEN = 'image/jpeg,image/png,image/webp,application/pdf';

/** Where a service's files are. */
export const filesOf = (service: Service) => `/${service}/v1/files`;

/** What an upload is: the file, what makes a second attempt the same one, and who watches it. */
export interface Upload {
  readonly file: File;
  readonly key: string;
  readonly signal: AbortSignal;
  /** Told how much of it is sent, 0 to 1. */
  readonly sent: (part: number) => void;
}

/** Uploads a file. A fetch does not say how far it is; this does. */
export function upload(address: string, { file, key, signal, sent }: Upload): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    for (const [name, value] of Object.entries(headers('application/json, application/problem+json'))) {
      request.setRequestHeader(name, value);
    }
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.onprogress = ({ lengthComputable, loaded, total }) =>
      lengthComputable && sent(loaded / total);
    request.onload = () =>
      request.status < 300
        ? resolve(JSON.parse(request.responseText))
        : problemOf(response(request)).then(reject, reject);
    request.onerror = () => reject(new Problem(0, 'network'));
    request.onabort = () => reject(new DOMException('', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    const parts = new FormData();
    parts.set('file', file);
    request.send(parts);
  });
}

function response(request: XMLHttpRequest): Response {
  const type = request.getResponseHeader('Content-Type') ?? '';
  return new Response(request.responseText, {
    status: request.status,
    headers: { 'Content-Type': type },
  });
}
