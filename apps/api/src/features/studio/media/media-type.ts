import type { MediaKind } from '@vagar/domain';
import { fileTypeFromBuffer } from 'file-type';

export interface MediaType {
  readonly kind: MediaKind;
  readonly mime: string;
  /** What the file is called by, after its bytes: never by what the sender called it. */
  readonly ending: string;
}

const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

/** What may be taken in. No GIF: it moves and cannot be paused (WCAG 2.2.2); no office files with macros. */
const known: Readonly<Record<string, Omit<MediaType, 'mime'>>> = {
  'image/jpeg': { kind: 'picture', ending: 'jpg' },
  'image/png': { kind: 'picture', ending: 'png' },
  'image/webp': { kind: 'picture', ending: 'webp' },
  'video/mp4': { kind: 'film', ending: 'mp4' },
  'video/webm': { kind: 'film', ending: 'webm' },
  'application/pdf': { kind: 'file', ending: 'pdf' },
  [`${office}.wordprocessingml.document`]: { kind: 'file', ending: 'docx' },
  [`${office}.spreadsheetml.sheet`]: { kind: 'file', ending: 'xlsx' },
  [`${office}.presentationml.presentation`]: { kind: 'file', ending: 'pptx' },
  [`${openDocument}.text`]: { kind: 'file', ending: 'odt' },
  [`${openDocument}.spreadsheet`]: { kind: 'file', ending: 'ods' },
  [`${openDocument}.presentation`]: { kind: 'file', ending: 'odp' },
};

const svg: MediaType = { kind: 'picture', mime: 'image/svg+xml', ending: 'svg' };
const captions: MediaType = { kind: 'captions', mime: 'text/vtt', ending: 'vtt' };

/** How much of a file is looked at before it is known what it may become. */
export const headBytes = 64 * 1024;

/**
 * What a file is, by its bytes alone.
 * @param head the first `headBytes` of it, or all
 * @returns `null` for what is not taken in
 */
export const typeOf = async (head: Buffer): Promise<MediaType | null> => {
  const start = head
    .subarray(0, 4096)
    .toString('utf8')
    .replace(/^\uFEFF/u, '');
  if (/^WEBVTT(?:[ \t\r\n]|$)/u.test(start)) return captions;
  if (/^\s*</u.test(start)) return /<(?:[\w-]+:)?svg[\s>/]/u.test(head.toString('utf8')) ? svg : null;
  const sniffed = await fileTypeFromBuffer(head).catch(() => undefined);
  const found = sniffed && known[sniffed.mime];
  return found ? { ...found, mime: sniffed.mime } : null;
};
