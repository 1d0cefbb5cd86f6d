import { gapsIn } from '../quiz/question.ts';
import type { Language } from '../text/local-text.ts';
import { languages } from '../text/local-text.ts';
import { isOwnFile } from '../text/own-address.ts';
import type { RichText } from '../text/rich-text.ts';
import { areChoicesMixed, saidIn } from './corrected-choices.ts';
import type { Choice, Said } from './corrected-choices.ts';
import { addressesIn, compareDocuments } from './corrected-document.ts';
import type { CorrectionFault, Place, Tell } from './corrected-place.ts';
import { isBlank, isNothing, isRecord, namesOf, sameJson, sorted } from './same-json.ts';
import type { Json } from './same-json.ts';
import { saysSomething } from './words-of.ts';

export type { CorrectionFault } from './corrected-place.ts';

/**
 * What kind of words stand in a place:
 * - `words`: a text or a document by language
 * - `gapped`: a text with gaps, which stay the same ones
 * - `choice`: a text among others of its list. Those that say the same go on doing so, those that do not go on
 *   differing, and none takes the words another has or has had: what was chosen keeps its meaning, and scores keep
 *   theirs
 * - `file`: the address of one of our own files that holds words, such as captions
 */
export type WordRule = 'words' | 'gapped' | 'choice' | 'file';

/**
 * Where the words of something stand, as dotted paths in which `*` is any place of a list. What is not named here is
 * no words and cannot be corrected, so that a kind or a field that nobody has thought of is refused.
 */
export type WordPlaces = Readonly<Record<string, WordRule>>;

/** Words before and after, and the way to them; `null` where there was nothing. */
export interface CorrectedPlace {
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}
/** Words that once stood in a place, before an earlier correction. */
export type FormerWords = Pick<CorrectedPlace, 'path' | 'before'>;
/** The places where words differ, or why there is more to it than words: then nothing of it is a correction. */
export type Correction =
  | { readonly kind: 'words'; readonly places: readonly CorrectedPlace[] }
  | {
      readonly kind: 'more';
      readonly faults: readonly { readonly code: CorrectionFault; readonly path: string }[];
    };

/**
 * Is the step from one text to the other pure correction? Both must have the same shape and keys, and only words may
 * differ: added where there is a place for them, changed, never taken away. A language that was missing may come; it
 * brings no address of its own. Equal things are a correction without places.
 * @param before as published, JSON
 * @param after as it would be published, JSON
 * @param former what earlier corrections of the same changed: corrections that are each words alone are so together
 */
export function correctionOf(
  before: unknown,
  after: unknown,
  words: WordPlaces,
  former: readonly FormerWords[] = [],
): Correction {
  const places: CorrectedPlace[] = [];
  const faults: { code: CorrectionFault; path: string }[] = [];
  const tell = {
    words: (path: Place, old: unknown, now: unknown) =>
      void places.push({ path, before: old ?? null, after: now }),
    fault: (code: CorrectionFault, path: Place) => void faults.push({ code, path: path.join('.') }),
  };
  compareAt({ words, former: saidIn(former), tell }, [], '', before, after);
  return faults.length === 0 ? { kind: 'words', places } : { kind: 'more', faults };
}

/** The same with the words in their places. Applied twice it is as if once; what is not named stays as it is. */
export const applyCorrection = (before: unknown, places: readonly CorrectedPlace[]): unknown =>
  places.reduce((value, { path, after }) => put(value, path, after), before);

function put(value: unknown, [step, ...rest]: Place, words: unknown): unknown {
  if (step === undefined) return words;
  if (Array.isArray(value))
    return value.map((item: unknown, at) => (String(at) === step ? put(item, rest, words) : item));
  const record = isRecord(value) ? value : {};
  return { ...record, [step]: put(record[step], rest, words) };
}

interface Rule {
  readonly words: WordPlaces;
  readonly former: Said;
  readonly tell: Tell;
}

/** @param pattern the path with `*` for the places of lists */
function compareAt(rule: Rule, path: Place, pattern: string, before: unknown, after: unknown): void {
  const words = Object.hasOwn(rule.words, pattern) ? rule.words[pattern] : undefined;
  if (words !== undefined) compareWords(rule.tell, words, path, before, after);
  else if (Array.isArray(before) && Array.isArray(after)) compareLists(rule, path, pattern, before, after);
  else if (isRecord(before) && isRecord(after))
    for (const name of namesOf(before, after))
      compareAt(rule, [...path, name], join(pattern, name), before[name], after[name]);
  else if (!sameJson(before, after)) rule.tell.fault(faultBetween(before, after), path);
}

const faultBetween = (before: unknown, after: unknown): CorrectionFault => {
  if (isNothing(before)) return 'part-added';
  return isNothing(after) ? 'part-removed' : 'value-changed';
};

function compareLists(rule: Rule, path: Place, pattern: string, before: unknown[], after: unknown[]): void {
  if (after.length !== before.length)
    return rule.tell.fault(after.length > before.length ? 'part-added' : 'part-removed', path);
  if (isReordered(before, after)) return rule.tell.fault('order-changed', path);
  for (const [at, item] of before.entries())
    compareAt(rule, [...path, String(at)], join(pattern, '*'), item, after[at]);
  for (const name of choicesIn(rule.words, pattern))
    if (areChoicesMixed(choicesOf(rule, path, name, before, after))) rule.tell.fault('choices-mixed', path);
}

/** The same things in another order, by key where they have one. */
const isReordered = (before: readonly unknown[], after: readonly unknown[]): boolean => {
  const named = (item: unknown) =>
    JSON.stringify(isRecord(item) && typeof item['key'] === 'string' ? item['key'] : sorted(item));
  const [old, now] = [before.map(named), after.map(named)];
  return old.some((name, at) => name !== now[at]) && old.toSorted().join() === now.toSorted().join();
};

const choicesOf = (
  { former }: Rule,
  path: Place,
  name: string,
  before: readonly unknown[],
  after: readonly unknown[],
): Choice[] =>
  before.map((item, at) => {
    const said = (language: Language) => former([...path, String(at), name, language]);
    return { before: wordsOf(item, name), after: wordsOf(after[at], name), said };
  });

const wordsOf = (item: unknown, name: string): Json => {
  const text = isRecord(item) ? item[name] : null;
  return isRecord(text) ? text : {};
};

const choicesIn = (words: WordPlaces, list: string): string[] => {
  const within = `${join(list, '*')}.`;
  return Object.entries(words).flatMap(([pattern, kind]) => {
    const name = pattern.startsWith(within) ? pattern.slice(within.length) : '.';
    return kind === 'choice' && !name.includes('.') ? [name] : [];
  });
};

function compareWords(tell: Tell, rule: WordRule, path: Place, before: unknown, after: unknown): void {
  if (isNothing(before) && isNothing(after)) return;
  if (isNothing(before)) return addWords(tell, rule, path, after);
  if (isNothing(after)) return doesSay(before) ? tell.fault('words-removed', path) : undefined;
  if (isByLanguage(before) && isByLanguage(after))
    for (const language of languages) compareIn(tell, rule, [...path, language], language, before, after);
  else if (!sameJson(before, after)) tell.fault('value-changed', path);
}

function addWords(tell: Tell, rule: WordRule, path: Place, after: unknown): void {
  if (!isByLanguage(after) || rule !== 'words') return tell.fault('part-added', path);
  if (!doesSay(after)) return;
  if (addressesOf(after).length > 0) tell.fault('address-changed', path);
  else tell.words(path, null, after);
}

type ByLanguage = Readonly<Partial<Record<Language, string | RichText | null>>>;
const isDocument = (value: unknown): value is RichText =>
  isRecord(value) && value['type'] === 'doc' && Array.isArray(value['content']);

const isByLanguage = (value: unknown): value is ByLanguage =>
  isRecord(value) &&
  Object.entries(value).every(
    ([name, it]) =>
      (name === 'sv' || name === 'en') && (isNothing(it) || typeof it === 'string' || isDocument(it)),
  );

const doesSay = (value: unknown): boolean =>
  isByLanguage(value) &&
  Object.values(value).some((it) => (isDocument(it) ? saysSomething(it) : !isBlank(it)));

/** Addresses that what stands in either language leads to; a text that is an address counts as one. */
const addressesOf = (value: ByLanguage): string[] =>
  Object.values(value).flatMap((it) => {
    if (isDocument(it)) return addressesIn(it);
    return typeof it === 'string' && isOwnFile(it) ? [it] : [];
  });

function compareIn(
  tell: Tell,
  rule: WordRule,
  path: Place,
  language: Language,
  before: ByLanguage,
  after: ByLanguage,
): void {
  const [old, now] = [before[language], after[language]];
  if (isDocument(old) && isDocument(now)) return compareDocuments(tell, path, old, now);
  if (isDocument(now) && isNothing(old)) {
    const known = new Set(addressesOf(before));
    if (!saysSomething(now)) return;
    if (addressesIn(now).every((address) => known.has(address))) tell.words(path, null, now);
    else tell.fault('address-changed', path);
  } else if (isDocument(old) && isNothing(now)) {
    if (saysSomething(old)) tell.fault('words-removed', path);
  } else if (isDocument(old) || isDocument(now)) tell.fault('value-changed', path);
  else compareTexts(tell, rule, path, old, now, before.sv);
}

/** @param swedish before: what a language that is new must have the same gaps as */
function compareTexts(
  tell: Tell,
  rule: WordRule,
  path: Place,
  before: string | null | undefined,
  after: string | null | undefined,
  swedish: ByLanguage['sv'],
): void {
  if (before === after || (isBlank(before) && isBlank(after))) return;
  if (isNothing(after) || isBlank(after)) return tell.fault('words-removed', path);
  const now = after ?? '';
  const isFile = rule === 'file';
  if (isOwnFile(now) !== isFile || (!isBlank(before) && isOwnFile(before ?? '') !== isFile))
    return tell.fault('address-changed', path);
  const pattern = isBlank(before) ? swedish : before;
  if (rule === 'gapped' && typeof pattern === 'string' && gaps(pattern) !== gaps(now))
    return tell.fault('gaps-changed', path);
  tell.words(path, before, now);
}

const gaps = (text: string): string => gapsIn(text).toSorted().join('\n');

const join = (pattern: string, step: string): string => (pattern === '' ? step : `${pattern}.${step}`);
