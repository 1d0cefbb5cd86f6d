/** Red, green and blue, each 0 … 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The sixteen names of HTML 4.01 with orange: what a drawing by hand uses of names. */
const named: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  white: '#ffffff',
  maroon: '#800000',
  red: '#ff0000',
  purple: '#800080',
  fuchsia: '#ff00ff',
  green: '#008000',
  lime: '#00ff00',
  olive: '#808000',
  yellow: '#ffff00',
  navy: '#000080',
  blue: '#0000ff',
  teal: '#008080',
  aqua: '#00ffff',
  orange: '#ffa500',
};

/** The colour a drawing says in hex, `rgb()` or by a common name; `null` for what is none or is not known here. */
export function colourIn(text: string): Colour | null {
  const known = (Object.hasOwn(named, text.toLowerCase()) ? named[text.toLowerCase()] : undefined) ?? text;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/iu.exec(known);
  const hex = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`
    : known;
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(hex);
  if (long) return triple(long.slice(1).map((digits) => Number.parseInt(digits, 16)));
  const rgb = /^rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/iu.exec(known);
  return rgb ? triple(rgb.slice(1).map(Number)) : null;
}

const triple = ([red = 0, green = 0, blue = 0]: readonly number[]): Colour => [red, green, blue];

/**
 * The contrast ratio of two colours, 1 … 21, the same either way round.
 * Source: WCAG 2.2, definitions of "contrast ratio" and "relative luminance".
 */
export function contrastOf(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

function linear(channel: number): number {
  const share = Math.min(255, channel) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** What words need against their ground to be read by most (WCAG 2.2, 1.4.3, text that is not large). */
export const leastContrast = 4.5;
