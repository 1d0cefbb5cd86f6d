import { cleanText } from './clean-text.ts';
import { longestAttribute, longestText } from './rich-text-rules.ts';
import type { Mark, TextNode } from './rich-text.ts';
import { isSafeHref } from './safe-href.ts';

type Json = Readonly<Record<string, unknown>>;

const longestHref = 2000;

/** The words of a heading or a paragraph with the marks we know; what is no text is gone. */
export const readSpans = (children: readonly Json[]): TextNode[] =>
  children.flatMap((child): TextNode[] => {
    if (child['type'] !== 'text') return [];
    // One more than may be, so that a text too long is counted as such and not cut.
    const text = cleanText(child['text'], longestText + 1);
    if (text === '') return [];
    const marks = marksOf(child['marks']);
    return [marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }];
  });

/** Each mark at most once, in one order. A word that leads somewhere has no explanation too: one press, one thing. */
function marksOf(value: unknown): Mark[] {
  if (!Array.isArray(value)) return [];
  const found = value.flatMap(markOf);
  const only = <Type extends Mark['type']>(type: Type) => found.find((mark) => mark.type === type);
  const inside = [only('bold'), only('italic'), only('link') ?? only('term')];
  return inside.filter((mark) => mark !== undefined);
}

function markOf(value: unknown): Mark[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, attrs } = value as { type?: unknown; attrs?: { href?: unknown; explanation?: unknown } };
  switch (type) {
    case 'bold':
    case 'italic':
      return [{ type }];
    case 'link': {
      const href = attrs?.href;
      if (typeof href !== 'string' || href.length > longestHref || !isSafeHref(href)) return [];
      return [{ type, attrs: { href } }];
    }
    case 'term': {
      const explanation = cleanText(attrs?.explanation, longestAttribute).trim();
      return explanation === '' ? [] : [{ type, attrs: { explanation } }];
    }
    default:
      return [];
  }
}
