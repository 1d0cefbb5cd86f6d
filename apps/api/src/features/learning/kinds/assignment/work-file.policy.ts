import { workFileTypes } from '@vagar/contract';
import type { ErrorFacts } from '@vagar/contract';
import { fileTypeFromBuffer } from 'file-type';

type Ending = keyof typeof workFileTypes;

/** How many files one piece of work may gather over its rounds, those taken out again counted. */
export const mostUploads = 40;

/** Why a file is not taken in; the web has the words. */
export interface Unfit extends ErrorFacts {
  readonly why: 'empty' | 'type' | 'too-many';
}

const endingOf = (name: string): string => /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';

/** Text is what reads as UTF-8 and has no control characters: nothing else tells it from a program. */
const isText = (bytes: Buffer): boolean => {
  try {
    return !/[\x00-\x08\x0e-\x1f\x7f]/u.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
};

const mimeInside = async (bytes: Buffer): Promise<string | null> => {
  const sniffed = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (sniffed) return sniffed.mime;
  return isText(bytes) ? workFileTypes.txt : null;
};

/**
 * What kind of file it is, by its bytes; its ending has to say the same, as that is what a reader's computer goes by.
 * @returns the mime type, or why it is not taken in
 */
export const judgeFile = async (
  name: string,
  bytes: Buffer,
): Promise<{ readonly mime: string } | { readonly unfit: Unfit }> => {
  if (bytes.length === 0) return { unfit: { why: 'empty' } };
  const ending = endingOf(name).replace('jpeg', 'jpg');
  const promised = workFileTypes[ending as Ending] as string | undefined;
  const mime = promised === undefined ? null : await mimeInside(bytes);
  if (mime === null || mime !== promised) return { unfit: { why: 'type' } };
  return { mime: mime === workFileTypes.txt ? `${mime}; charset=utf-8` : mime };
};
