import type { EndpointName } from '@vagar/contract/endpoints';
import { NoAnswer, readProblem } from './api-failure.ts';
import { addressOf } from './endpoint-call.ts';
import type { AnswerOf, CallOf } from './endpoint-call.ts';

type QueryOf<Name extends EndpointName> =
  CallOf<Name> extends { query?: infer Query } ? { query?: Query } : object;

export interface UploadOptions {
  /** How much has been sent, 0 to 1. */
  onProgress: (share: number) => void;
  signal?: AbortSignal;
}

/**
 * Sends a file and tells how far it has come, which `fetch` cannot. Rejects as `api` does; a file is not sent again
 * by itself.
 */
export const upload = <Name extends EndpointName>(
  name: Name,
  body: FormData,
  { onProgress, signal, ...asked }: UploadOptions & QueryOf<Name>,
): Promise<AnswerOf<Name>> =>
  new Promise((resolve, reject) => {
    const { method, url } = addressOf(name, asked);
    const request = new XMLHttpRequest();
    request.open(method, url);
    request.setRequestHeader('accept', 'application/json, application/problem+json');
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) onProgress(loaded / total);
    });
    request.addEventListener('load', () => {
      const { status, responseText } = request;
      if (status >= 200 && status < 300) return resolve(JSON.parse(responseText) as AnswerOf<Name>);
      void readProblem(new Response(responseText, { status })).then(reject, reject);
    });
    request.addEventListener('error', () => reject(new NoAnswer(null)));
    request.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    signal?.addEventListener('abort', () => request.abort());
    request.send(body);
  });
