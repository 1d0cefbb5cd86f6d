import type { CorrectedWords, SaidWords } from '@vagar/contract';
import { isOwnFile, languages } from '@vagar/domain';
import type { CorrectedPlace, Language } from '@vagar/domain';

/** Corrected places as they are shown: each in one language, as text, as a document or as a file. */
export const saidWords = (places: readonly CorrectedPlace[]): CorrectedWords[] =>
  places.flatMap(({ path, before, after }): CorrectedWords[] => {
    const language = path.find(isLanguage);
    if (language) return toView(path, language, before, after);
    const said = after as Partial<Record<Language, unknown>>;
    return languages.flatMap((each) => toView([...path, each], each, null, said[each]));
  });

const isLanguage = (step: string): step is Language => step === 'sv' || step === 'en';

const toView = (
  path: readonly string[],
  language: Language,
  before: unknown,
  after: unknown,
): CorrectedWords[] => {
  const said = asSaid(after);
  return said ? [{ path: path.join('.'), language, before: asSaid(before), after: said }] : [];
};

/** The runs of a paragraph or a heading are shown as a document of their own. */
function asSaid(words: unknown): SaidWords | null {
  if (typeof words === 'string') {
    if (isOwnFile(words)) return { as: 'file', address: words };
    return words.trim() === '' ? null : { as: 'text', text: words };
  }
  if (Array.isArray(words)) {
    const content = [{ type: 'paragraph', content: words as unknown[] }];
    return words.length === 0 ? null : { as: 'document', document: { type: 'doc', content } };
  }
  return words ? { as: 'document', document: words as { type: 'doc'; content: unknown[] } } : null;
}
