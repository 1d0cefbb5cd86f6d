import { readFileSync } from 'node:fs';

const tokens = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const fonts = readFileSync(new URL('./fonts.css', import.meta.url), 'utf8');

type Theme = 'light' | 'dark';

const colour = (name: string, theme: Theme): string => {
  const line = new RegExp(`^ {4}--${name}: ([^;]+);`, 'm').exec(tokens)?.[1] ?? '';
  const pair = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(line);
  const found = pair ? pair[theme === 'light' ? 1 : 2] : /^#\w{6}$/.exec(line)?.[0];
  if (!found) throw new Error(`--${name} is no plain colour: ${line}`);
  return found;
};

/** Relative luminance of sRGB, WCAG 2.2. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

const surfaces = ['birch', 'paper', 'mist'];
const washes = ['spruce-wash', 'fjord-wash', 'granite-wash', 'cloudberry-wash', 'lichen-wash'];

/** Text, the surfaces it stands on, the least contrast. */
const pairs: [string, string[], number][] = [
  ['ink', [...surfaces, ...washes], 7],
  ['stone', surfaces, 4.5],
  ['spruce', [...surfaces, 'spruce-wash'], 4.5],
  ['spruce-deep', [...surfaces, 'spruce-wash'], 4.5],
  ['fjord', [...surfaces, 'fjord-wash'], 4.5],
  ['granite', [...surfaces, 'granite-wash'], 4.5],
  ['lichen', [...surfaces, 'lichen-wash'], 4.5],
  ['on-spruce', ['spruce', 'spruce-deep'], 4.5],
  ['on-granite', ['granite'], 4.5],
  ['on-cloudberry', ['cloudberry'], 7],
  ['edge', surfaces, 3],
];

describe.each<Theme>(['light', 'dark'])('colours in the %s theme', (theme) => {
  it.each(pairs.flatMap(([text, grounds, least]) => grounds.map((ground) => [text, ground, least] as const)))(
    '%s on %s has a contrast of at least %d',
    (text, ground, least) => {
      expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(least);
    },
  );
});

describe('fonts', () => {
  const ranges = [...fonts.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, from = '', to = from]) => ({
    from: Number.parseInt(from, 16),
    to: Number.parseInt(to, 16),
  }));

  it.each([...'åäöÅÄÖéÉáÁčČđĐŋŊšŠŧŦžŽïÏæÆøØ–−’”\u00a0'])('fetch a file that has %s', (letter) => {
    const code = letter.codePointAt(0) ?? 0;

    expect(ranges.some(({ from, to }) => from <= code && code <= to)).toBe(true);
  });

  it('come from ourselves', () => {
    expect(fonts).not.toMatch(/https?:|\/\//);
  });
});
