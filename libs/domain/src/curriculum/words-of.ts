import { nodesOf } from '../text/read-rich-text.ts';
import type { RichText } from '../text/rich-text.ts';

/** A text in both languages somewhere in a draft, by its dotted path. */
export interface FoundText {
  readonly path: string;
  readonly text: { readonly sv: string; readonly en?: string | undefined };
}
/** A document somewhere in a draft. */
export interface FoundDocument {
  readonly path: string;
  readonly language: 'sv' | 'en';
  readonly document: RichText;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isDocument = (value: unknown): value is RichText => isObject(value) && value['type'] === 'doc';
const isLocalText = (value: Json): value is { sv: string; en?: string } =>
  typeof value['sv'] === 'string' &&
  Object.keys(value).every((key) => key === 'sv' || (key === 'en' && typeof value[key] !== 'object'));

/**
 * Every text in two languages of a draft, whatever its kind: the gate must not need to know each kind to see that
 * something is untranslated. Addresses by language (captions) are no texts: they start with a slash.
 */
export function* textsOf(value: unknown, path = ''): Generator<FoundText> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsOf(item, join(path, index));
    return;
  }
  if (!isObject(value) || isDocument(value)) return;
  if (isLocalText(value)) {
    if (!value.sv.startsWith('/api/')) yield { path, text: value };
    return;
  }
  for (const [key, item] of Object.entries(value)) yield* textsOf(item, join(path, key));
}

/** Every document of a draft with its language, and the languages a pair of documents lacks. */
export function* documentsOf(value: unknown, path = ''): Generator<FoundDocument> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* documentsOf(item, join(path, index));
    return;
  }
  if (!isObject(value) || isDocument(value)) return;
  for (const [key, item] of Object.entries(value)) {
    if (isDocument(item) && (key === 'sv' || key === 'en')) yield { path, language: key, document: item };
    else yield* documentsOf(item, join(path, key));
  }
}

/**
 * The paths of lists in which two entries have the same `key`: whoever answers one answers both, and one of them can
 * never be right.
 */
export function* repeatedKeys(value: unknown, path = ''): Generator<string> {
  if (Array.isArray(value)) {
    const keys = value.flatMap((item) =>
      isObject(item) && typeof item['key'] === 'string' ? [item['key']] : [],
    );
    if (new Set(keys).size < keys.length) yield path;
    for (const [index, item] of value.entries()) yield* repeatedKeys(item, join(path, index));
    return;
  }
  if (!isObject(value) || isDocument(value)) return;
  for (const [key, item] of Object.entries(value)) yield* repeatedKeys(item, join(path, key));
}

const join = (path: string, key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);

/** Does the document say anything at all? A picture counts. */
export const saysSomething = (document: RichText): boolean => {
  for (const node of nodesOf(document))
    if (node.type === 'image' || (node.type === 'text' && node.text.trim() !== '')) return true;
  return false;
};
