import type { ArchiveRefusal } from '@vagar/contract';
import { isProblem } from '../../../platform/api-client/index.ts';
import { describe } from '../../../platform/errors/index.ts';
import type { ErrorWords } from '../../../platform/errors/index.ts';

export interface RefusalWords {
  why: Readonly<Record<ArchiveRefusal, string>>;
  tooLarge: string;
  at: (place: string) => string;
}

/** Why an archive did not come in, and at which of its files, in words that say what to do. */
export function whyRefused(error: unknown, words: RefusalWords, errors: ErrorWords): string {
  if (isProblem(error, 'too-large')) return words.tooLarge;
  if (!isProblem(error, 'archive-refused')) return describe(error, errors);
  const why = String(error.facts['why']);
  if (!Object.hasOwn(words.why, why)) return describe(error, errors);
  const said = words.why[why as ArchiveRefusal];
  const where = error.facts['where'];
  return typeof where === 'string' && where !== '' ? `${said} ${words.at(where)}` : said;
}
