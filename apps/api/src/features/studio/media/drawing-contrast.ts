import { colourIn, contrastOf } from '@vagar/domain';
import type { Colour } from '@vagar/domain';
import { SaxesParser } from 'saxes';

interface Ground {
  readonly colour: Colour;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

const white: Colour = [255, 255, 255];
const black: Colour = [0, 0, 0];

/**
 * The lowest contrast of any words in a drawing against what they stand on: the last filled rectangle drawn before
 * them that holds their starting point, or the white page. What is moved by a transform is judged as if it were not.
 * @param svg as `cleanSvg` writes it
 * @returns 1 … 21; `null` without words, or where no colour of theirs can be told
 */
export function drawingContrast(svg: string): number | null {
  const parser = new SaxesParser();
  const grounds: Ground[] = [];
  const inherited: string[] = [];
  const starts: (readonly [x: number, y: number])[] = [];
  const names: string[] = [];
  let lowest: number | null = null;
  parser.on('opentag', ({ name, attributes }) => {
    const fill = attributes['fill'] ?? inherited.at(-1) ?? '';
    inherited.push(fill);
    names.push(name);
    const at = (attribute: string) => Number.parseFloat(attributes[attribute] ?? '');
    const [x, y] = [at('x'), at('y')];
    const before = starts.at(-1) ?? ([0, 0] as const);
    starts.push([Number.isNaN(x) ? before[0] : x, Number.isNaN(y) ? before[1] : y]);
    const colour = colourIn(fill);
    if (name === 'rect' && colour) grounds.push(groundOf(attributes, colour));
  });
  parser.on('text', (words) => {
    const start = starts.at(-1);
    const fill = inherited.at(-1) ?? '';
    const ink = fill === '' ? black : colourIn(fill);
    const isShown = names.includes('text') && words.trim() !== '';
    if (!isShown || !start || !ink) return;
    const ground = grounds.findLast((it) => holds(it, start))?.colour ?? white;
    lowest = Math.min(lowest ?? Infinity, contrastOf(ink, ground));
  });
  parser.on('closetag', () => {
    inherited.pop();
    names.pop();
    starts.pop();
  });
  parser.write(svg).close();
  return lowest;
}

function groundOf(attributes: Readonly<Record<string, string>>, colour: Colour): Ground {
  const at = (attribute: string) => Number.parseFloat(attributes[attribute] ?? '0') || 0;
  const length = (attribute: string) =>
    // A hundred per cent is all of the drawing, wherever it ends.
    attributes[attribute]?.endsWith('%') ? Infinity : at(attribute);
  const [x, y] = [at('x'), at('y')];
  return { colour, x, y, right: x + length('width'), bottom: y + length('height') };
}

const holds = ({ x, y, right, bottom }: Ground, [startX, startY]: readonly [number, number]): boolean =>
  startX >= x && startX <= right && startY >= y && startY <= bottom;
