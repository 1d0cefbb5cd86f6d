import type { SaxesTagNS } from 'saxes';

/** What shows something by itself. */
export const drawing: ReadonlySet<string> = new Set([
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
]);

/** No `use` and no `pattern`: a few of them, one inside another, keep a browser busy for hours. */
export const elements: ReadonlySet<string> = new Set([
  ...drawing,
  'svg',
  'g',
  'defs',
  'title',
  'desc',
  'tspan',
  'linearGradient',
  'radialGradient',
  'stop',
  'clipPath',
]);

const number = /^[\d\s.,%+\-eEpxtmcinvhw]*$/u;
const name = /^[A-Za-z_][\w.-]{0,79}$/u;
const word = /^[A-Za-z][A-Za-z -]{0,60}$/u;
const place = /^#[A-Za-z_][\w.-]{0,79}$/u;
/** A colour, or a gradient of the same picture. */
const paint =
  /^(?:none|currentColor|transparent|[A-Za-z]{3,25}|#[0-9a-fA-F]{3,8}|(?:rgb|rgba|hsl|hsla)\([\d\s.,%/]{1,60}\)|url\(#[A-Za-z_][\w.-]{0,79}\)(?: (?:none|[A-Za-z]{3,25}|#[0-9a-fA-F]{3,8}))?)$/u;
const localClip = /^(?:none|url\(#[A-Za-z_][\w.-]{0,79}\))$/u;
const path = /^[\sMmLlHhVvCcSsQqTtAaZz\d.,eE+-]*$/u;
/** White space between two of them has one place to match: with two, a long wrong one would take for ever. */
const transform = /^\s*(?:(?:matrix|translate|scale|rotate|skewX|skewY)\s*\([\d\s.,eE+-]*\)[\s,]*)*$/u;
const family = /^[\p{L}\d ,'-]{1,200}$/u;

/** Each attribute with what it may say. Nothing else is kept, whatever it says. */
const attributes: Readonly<Record<string, RegExp>> = {
  id: name,
  viewBox: number,
  width: number,
  height: number,
  preserveAspectRatio: word,
  x: number,
  y: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  cx: number,
  cy: number,
  r: number,
  rx: number,
  ry: number,
  fx: number,
  fy: number,
  dx: number,
  dy: number,
  points: number,
  d: path,
  pathLength: number,
  transform,
  gradientTransform: transform,
  gradientUnits: word,
  spreadMethod: word,
  clipPathUnits: word,
  offset: number,
  href: place,
  'text-anchor': word,
  'dominant-baseline': word,
  'font-family': family,
  'font-size': number,
  'font-weight': /^(?:\d{3}|[a-z]{4,7})$/u,
  'font-style': word,
  'letter-spacing': number,
  fill: paint,
  stroke: paint,
  color: paint,
  'stop-color': paint,
  'fill-opacity': number,
  'stroke-opacity': number,
  'stop-opacity': number,
  opacity: number,
  'fill-rule': word,
  'clip-rule': word,
  'clip-path': localClip,
  'stroke-width': number,
  'stroke-linecap': word,
  'stroke-linejoin': word,
  'stroke-miterlimit': number,
  'stroke-dasharray': number,
  'stroke-dashoffset': number,
  'vector-effect': word,
  'paint-order': word,
};

const gradients = new Set(['linearGradient', 'radialGradient']);
const xlink = 'http://www.w3.org/1999/xlink';
const longest = 500_000;

/** What of a tag's attributes is kept; what an inline style says is said by attributes instead. */
export function attributesOf(tag: SaxesTagNS): [name: string, value: string][] {
  const kept = new Map<string, string>();
  const keep = (attribute: string, value: string) => {
    const fits = Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
    const isPlace = attribute === 'href' && !gradients.has(tag.local);
    if (fits && !isPlace && value.length <= longest && fits.test(value)) kept.set(attribute, value);
  };
  for (const { local, uri, value } of Object.values(tag.attributes)) {
    if (uri === '' && local === 'style') continue;
    if (uri === '' || (uri === xlink && local === 'href')) keep(local, value.trim());
  }
  const style = tag.attributes['style']?.value ?? '';
  // A style that hides something from a reader of rules, by escapes or comments, says nothing at all.
  if (!/[\\@]|\/\*/u.test(style))
    for (const declaration of style.split(';')) {
      const [property = '', ...value] = declaration.split(':');
      if (property.trim() !== 'id' && property.trim() !== 'href')
        keep(property.trim(), value.join(':').trim());
    }
  return [...kept];
}
