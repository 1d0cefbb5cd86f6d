import { readRichText } from './strict-rich-text.ts';
import type { RichTextFault } from './strict-rich-text.ts';

export type CleanDraft<Draft> = { readonly draft: Draft } | { readonly fault: RichTextFault };

/** How deep a draft may be outside its texts. */
const deepest = 40;

/** Ends the walk from any depth; never leaves `cleanDraft`. */
class Unclean extends Error {
  readonly fault: RichTextFault;

  constructor(fault: RichTextFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/**
 * A draft of any kind with every rich text in it (`{ type: 'doc' }`) read by `readRichText`. All else is as it was,
 * but for NUL and halves of letters in texts, which no database of JSON takes. Saving goes through here, so that
 * what is stored can only be what the unions know, whoever sent it.
 * @returns the draft, or the first text that cannot be read, with its place as a dotted path
 */
export function cleanDraft<Draft>(draft: Draft): CleanDraft<Draft> {
  try {
    // Rich text becomes rich text, everything else itself: the shape is the draft's own.
    return { draft: cleaned(draft, '', 0) as Draft };
  } catch (error) {
    if (error instanceof Unclean) return { fault: error.fault };
    throw error;
  }
}

function cleaned(value: unknown, path: string, depth: number): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\u0000', '');
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) throw new Unclean({ code: 'too-deep', path });
  const under = (name: string | number) => (path === '' ? String(name) : `${path}.${name}`);
  if (Array.isArray(value)) return value.map((item, place) => cleaned(item, under(place), depth + 1));
  if ('type' in value && value.type === 'doc') {
    const read = readRichText(value);
    if ('text' in read) return read.text;
    throw new Unclean({ ...read.fault, path: [path, read.fault.path].filter(Boolean).join('.') });
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, cleaned(inner, under(name), depth + 1)]),
  );
}
