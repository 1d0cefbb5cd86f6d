import { createHash } from 'node:crypto';
import { SaxesParser } from 'saxes';
import { cleanSvg, UnfitSvg } from '../media/clean-svg.ts';

/**
 * Whether a drawing in SVG holds nothing that cleaning would take away. It is kept byte for byte then: what a course
 * shows has the same hash everywhere.
 * @param bytes UTF-8
 */
export function isHarmless(bytes: Buffer): boolean {
  try {
    // Cleaned first: what is not well formed, or asks for entities, ends there.
    const clean = told(cleanSvg(bytes));
    return clean === told(bytes.toString('utf8'));
  } catch (error) {
    if (error instanceof UnfitSvg) return false;
    throw error;
  }
}

/** One hash over what a drawing's tags say in order: comments, white space and the order of attributes left out. */
function told(svg: string): string {
  const hash = createHash('sha256');
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes)
      .filter(({ name, prefix }) => name !== 'xmlns' && prefix !== 'xmlns')
      .map(({ name, value }) => JSON.stringify([name, value.trim()]));
    hash.update(JSON.stringify([tag.name, ...attributes.sort()]));
  });
  parser.on('closetag', () => hash.update('/'));
  parser.on('text', (words) => {
    if (words.trim() !== '') hash.update(JSON.stringify(words.trim()));
  });
  parser.write(svg).close();
  return hash.digest('hex');
}
