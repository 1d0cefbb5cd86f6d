import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import { attributesOf, drawing, elements } from './svg-rules.ts';

/** A picture in SVG that cannot be cleaned: it is not well formed, or asks for what no picture needs. */
export class UnfitSvg extends Error {
  constructor(readonly why: 'damaged' | 'unsafe' | 'empty') {
    super(why);
  }
}

const svgNamespace = 'http://www.w3.org/2000/svg';
const deepest = 64;
const mostElements = 50_000;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (letter) => `&#${letter.codePointAt(0) ?? 0};`);

/**
 * A drawing in SVG written anew from what a picture needs: shapes, text, gradients. What it does not know is gone
 * with all it holds: scripts, handlers, links, foreign content, animation, style sheets and everything from elsewhere.
 * @param bytes UTF-8
 * @throws UnfitSvg for a document type or entities (`unsafe`), what is not well formed (`damaged`), and what shows
 *   nothing once it is clean (`empty`)
 */
export function cleanSvg(bytes: Buffer): string {
  const text = decode(bytes);
  const parser = new SaxesParser({ xmlns: true });
  const made: string[] = [];
  /** How deep we are in something that is gone; 0 is nowhere. */
  let gone = 0;
  let depth = 0;
  let count = 0;
  let shapes = 0;
  const open = (tag: SaxesTagNS): void => {
    depth += 1;
    count += 1;
    if (depth > deepest || count > mostElements) throw new UnfitSvg('unsafe');
    if (depth === 1 && (tag.local !== 'svg' || tag.uri !== svgNamespace)) throw new UnfitSvg('damaged');
    const isKnown =
      tag.uri === svgNamespace && elements.has(tag.local) && !(depth > 1 && tag.local === 'svg');
    if (gone > 0 || !isKnown) {
      gone += 1;
      return;
    }
    if (drawing.has(tag.local)) shapes += 1;
    const attributes = attributesOf(tag).map(([name, value]) => ` ${name}="${escaped(value)}"`);
    const space = depth === 1 ? ` xmlns="${svgNamespace}"` : '';
    made.push(`<${tag.local}${space}${attributes.join('')}>`);
  };
  const close = (tag: SaxesTagNS): void => {
    depth -= 1;
    if (gone > 0) gone -= 1;
    else made.push(`</${tag.local}>`);
  };
  const write = (words: string): void => {
    if (gone === 0 && depth > 0) made.push(escaped(words));
  };
  parser.on('doctype', () => {
    throw new UnfitSvg('unsafe');
  });
  parser.on('processinginstruction', () => {
    throw new UnfitSvg('unsafe');
  });
  parser.on('error', () => {
    throw new UnfitSvg('damaged');
  });
  parser.on('opentag', open);
  parser.on('closetag', close);
  parser.on('text', write);
  parser.on('cdata', write);
  parser.write(text).close();
  if (shapes === 0) throw new UnfitSvg('empty');
  return made.join('');
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnfitSvg('damaged');
  }
}
