import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../errors/refusal.ts';

/** Nothing of an upload is read before the route asks: whoever may not enter sends in vain. */
export const takeUploads = async (fastify: FastifyInstance): Promise<void> => {
  await fastify.register(multipart, { limits: { files: 1, fields: 4, parts: 5, headerPairs: 20 } });
};

export interface Upload {
  /** As the sender calls it: the last part of its path, in one line. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** What is left of a name when a path, control characters and direction marks are gone. */
export const plainName = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/^.*[/\\]/u, '')
    .trim()
    .slice(-200);

const isTold = (error: unknown): boolean =>
  error instanceof Refusal || (error instanceof Error && 'statusCode' in error);

/**
 * The one file of a multipart request, held in memory: for what is small.
 * @param most bytes; more is refused while it arrives
 * @throws Refusal unsupported-media-type, malformed-request without a file, too-large
 */
export const readUpload = async (request: FastifyRequest, most: number): Promise<Upload> => {
  if (!request.isMultipart()) throw new Refusal('unsupported-media-type');
  try {
    const part = await request.file({ limits: { fileSize: most } });
    if (!part) throw new Refusal('malformed-request');
    return { name: plainName(part.filename), bytes: await part.toBuffer() };
  } catch (error) {
    throw isTold(error) ? error : new Refusal('malformed-request');
  }
};

export interface OpenUpload {
  readonly name: string;
  /** To be read to its end, or left: what nobody reads is let go with the request. */
  readonly chunks: AsyncIterable<Buffer>;
}

/**
 * The one file of a multipart request as it arrives: for what is too large for memory. Its route says `takesLong`,
 * so that only silence ends the connection, not time.
 * @param largest bytes; what says that it is larger is refused before anything is read
 * @throws Refusal unsupported-media-type, malformed-request without a file, too-large
 */
export const openUpload = async (request: FastifyRequest, largest: number): Promise<OpenUpload> => {
  if (!request.isMultipart()) throw new Refusal('unsupported-media-type');
  const said = Number(request.headers['content-length'] ?? 0);
  if (said > largest + 64 * 1024) throw new Refusal('too-large', { why: 'too-large', most: largest });
  try {
    const part = await request.file({ limits: { fileSize: largest + 1 }, throwFileSizeLimit: false });
    if (!part) throw new Refusal('malformed-request');
    return { name: plainName(part.filename), chunks: part.file as AsyncIterable<Buffer> };
  } catch (error) {
    throw isTold(error) ? error : new Refusal('malformed-request');
  }
};
