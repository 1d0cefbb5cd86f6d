import { nodesOf } from '../text/read-rich-text.ts';
import type { Mark, RichText } from '../text/rich-text.ts';
import type { Place, Tell } from './corrected-place.ts';
import { isBlank, isNothing, isRecord, namesOf, sameJson } from './same-json.ts';
import type { Json } from './same-json.ts';

/** What of a node's attributes is words; the rest are addresses, levels and sizes. */
const wordAttributes: Readonly<Record<string, readonly string[]>> = {
  image: ['alt', 'caption'],
  callout: ['title'],
  case: ['title'],
  accordion: ['title'],
  table: ['caption'],
  file: ['name'],
  film: ['title'],
};
const addressAttributes = ['src', 'media'];

/** Marks that say how words are said. A link leads somewhere, and anything unheard of may. */
const soft = new Set(['bold', 'italic', 'term']);

/** Tells where the words of two documents differ; their blocks must be the same ones, with the same addresses. */
export function compareDocuments(tell: Tell, path: Place, before: RichText, after: RichText): void {
  compareBlocks(tell, [...path, 'content'], before.content, after.content);
}

/** Every address a document leads to or shows something from. */
export const addressesIn = (document: RichText): string[] =>
  [...nodesOf(document)].flatMap((node) => {
    if (node.type === 'image' || node.type === 'file') return [node.attrs.src];
    if (node.type === 'film') return [node.attrs.media];
    return node.type === 'text' ? (node.marks ?? []).flatMap(hrefOf) : [];
  });

const hrefOf = (mark: Mark): string[] => (mark.type === 'link' ? [mark.attrs.href] : []);

function compareBlocks(tell: Tell, path: Place, before: unknown, after: unknown): void {
  if (sameJson(before, after)) return;
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length)
    return tell.fault('layout-changed', path);
  for (const [at, block] of before.entries())
    compareBlock(tell, [...path, String(at)], block, after[at] as unknown);
}

function compareBlock(tell: Tell, path: Place, before: unknown, after: unknown): void {
  if (!isRecord(before) || !isRecord(after) || before['type'] !== after['type'])
    return tell.fault('layout-changed', path);
  for (const name of namesOf(before, after)) {
    const here = [...path, name];
    if (name === 'attrs') compareAttributes(tell, here, String(before['type']), before[name], after[name]);
    else if (name === 'content') compareContent(tell, here, before, after);
    else if (!sameJson(before[name], after[name])) tell.fault('value-changed', here);
  }
}

function compareAttributes(tell: Tell, path: Place, type: string, before: unknown, after: unknown): void {
  if (!isRecord(before) || !isRecord(after)) {
    if (!sameJson(before, after)) tell.fault('value-changed', path);
    return;
  }
  const words = Object.hasOwn(wordAttributes, type) ? (wordAttributes[type] ?? []) : [];
  for (const name of namesOf(before, after)) {
    const [old, now] = [before[name], after[name]];
    if (sameJson(old, now)) continue;
    const here = [...path, name];
    if (!words.includes(name) || !isText(old) || !isText(now))
      tell.fault(addressAttributes.includes(name) ? 'address-changed' : 'value-changed', here);
    else if (isBlank(now)) {
      if (!isBlank(old)) tell.fault('words-removed', here);
    } else tell.words(here, old, now);
  }
}

const isText = (value: unknown): boolean => isNothing(value) || typeof value === 'string';

/** The runs of a paragraph or heading are one piece of words: mending one often splits or joins them. */
function compareContent(tell: Tell, path: Place, before: Json, after: Json): void {
  const [old, now] = [before['content'] ?? [], after['content'] ?? []];
  const holdsRuns = before['type'] === 'paragraph' || before['type'] === 'heading';
  if (!holdsRuns || !isRuns(old) || !isRuns(now)) return compareBlocks(tell, path, old, now);
  if (sameJson(old, now)) return;
  if (!sameJson(firmMarks(old), firmMarks(now))) tell.fault('address-changed', path);
  else if (textOf(now).trim() === '') {
    if (textOf(old).trim() !== '') tell.fault('words-removed', path);
  } else tell.words(path, before['content'], now);
}

interface Run {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly { readonly type: string }[] | undefined;
}
const isRuns = (value: unknown): value is readonly Run[] =>
  Array.isArray(value) &&
  value.every((run) => isRecord(run) && run['type'] === 'text' && typeof run['text'] === 'string');

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** The links in their order, each once however many runs it goes through. */
const firmMarks = (runs: readonly Run[]): unknown[] =>
  runs
    .map(({ marks = [] }) => marks.filter(({ type }) => !soft.has(type)))
    .filter((marks, at, all) => !sameJson(marks, at === 0 ? [] : all[at - 1]))
    .filter((marks) => marks.length > 0);
