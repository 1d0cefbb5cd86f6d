import { drawingContrast } from './drawing-contrast.ts';

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${inside}</svg>`;

describe('the contrast of words in a drawing', () => {
  it.each([
    ['black on the white page when nothing is said', '<text x="5" y="5">a</text>', 21],
    ['the colour of the group it is in', '<g fill="#767676"><text x="5" y="5">a</text></g>', 4.54],
    [
      'the rectangle it stands on',
      '<rect width="50" height="50" fill="black"/><text x="5" y="5" fill="#fff">a</text>',
      21,
    ],
    [
      'the last of several rectangles',
      '<rect width="100%" height="100%" fill="#000"/><rect width="50" height="50" fill="#fff"/><text x="5" y="5">a</text>',
      21,
    ],
    [
      'the page beside a rectangle',
      '<rect width="50" height="50" fill="#000"/><text x="60" y="60">a</text>',
      21,
    ],
    ['the part of a line that differs least', '<text x="5" y="5">a<tspan fill="#eee">b</tspan></text>', 1.16],
  ])('is against %s', (_, inside, ratio) => {
    expect(drawingContrast(svg(inside))).toBeCloseTo(ratio, 1);
  });

  it('is none without words, and where the colour cannot be told', () => {
    expect(drawingContrast(svg('<title>Karta</title><rect width="5" height="5"/>'))).toBeNull();
    expect(drawingContrast(svg('<text fill="url(#a)" x="1" y="1">a</text>'))).toBeNull();
  });
});
