import fc from 'fast-check';
import { cleanSvg, UnfitSvg } from './clean-svg.ts';

const svg = (inside: string, attributes = 'viewBox="0 0 10 10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;
const clean = (text: string) => cleanSvg(Buffer.from(text));
const shape = '<rect width="4" height="4"/>';
const written = '<rect width="4" height="4"></rect>';

const whyOf = (text: string) => {
  try {
    return clean(text);
  } catch (error) {
    return error instanceof UnfitSvg ? error.why : error;
  }
};

describe('cleanSvg', () => {
  it('keeps a drawing: shapes, groups, gradients, text and titles', () => {
    const drawing = clean(
      svg(
        '<title>Strandlinjer</title><defs><linearGradient id="a"><stop offset="0" stop-color="#0f4a46"/></linearGradient></defs>' +
          '<g transform="translate(1 2)"><path d="M0 0L10 10z" fill="url(#a)"/><text x="1">Å &amp; Ä</text></g>',
      ),
    );

    expect(drawing).toBe(
      svg(
        '<title>Strandlinjer</title><defs><linearGradient id="a"><stop offset="0" stop-color="#0f4a46"></stop></linearGradient></defs>' +
          '<g transform="translate(1 2)"><path d="M0 0L10 10z" fill="url(#a)"></path><text x="1">Å &#38; Ä</text></g>',
      ),
    );
  });

  it('says by attributes what a style said', () => {
    const drawing = clean(svg('<path d="M0 0" style="fill:#fff; stroke: red; behavior:url(x)"/>'));

    expect(drawing).toBe(svg('<path d="M0 0" fill="#fff" stroke="red"></path>'));
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script that a prefix hides', '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'],
    [
      'foreign content',
      '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><p>x</p></body></foreignObject>',
    ],
    ['animation of a link', '<animate attributeName="href" values="javascript:alert(1)"/>'],
    ['a set attribute', '<set attributeName="onmouseover" to="alert(1)"/>'],
    ['a link', '<a href="javascript:alert(1)"><rect width="1"/></a>'],
    ['use', '<use href="#a"/>'],
    ['a picture from elsewhere', '<image href="https://evil.example/x.png"/>'],
    ['a style sheet', '<style>@import "https://evil.example/x.css";</style>'],
    ['a handler element', '<handler type="text/javascript">alert(1)</handler>'],
    ['an svg in an svg', '<svg onload="alert(1)"/>'],
    ['MathML', '<math xmlns="http://www.w3.org/1998/Math/MathML"><mtext>x</mtext></math>'],
  ])('takes away %s', (_what, inside) => {
    const drawing = clean(svg(inside + shape));

    expect(drawing).toBe(svg(written));
  });

  it.each([
    ['a handler', 'onload="alert(1)"'],
    ['a handler in capitals', 'ONLOAD="alert(1)"'],
    ['a paint from elsewhere', 'fill="url(https://evil.example/x)"'],
    ['a paint that runs', 'fill="url(javascript:alert(1))"'],
    ['a filter', 'filter="url(#f)"'],
    ['a style that hides', 'style="fill:\\75rl(https://evil.example)"'],
    ['a style with a comment', 'style="fill:u/**/rl(https://evil.example)"'],
    ['an address', 'href="#x"'],
    ['a class', 'class="x"'],
    ['data', 'data-x="y"'],
    ['an attribute of another namespace', 'xmlns:e="http://e" e:fill="red"'],
  ])('takes away %s', (_what, attribute) => {
    const drawing = clean(svg(`<rect width="4" height="4" ${attribute}/>`));

    expect(drawing).toBe(svg(written));
  });

  it.each([
    ['<!DOCTYPE svg [<!ENTITY a "b">]>' + svg(shape), 'unsafe'],
    ['<?xml-stylesheet href="x.css"?>' + svg(shape), 'unsafe'],
    [svg('&nbsp;' + shape), 'damaged'],
    [svg(shape) + '<script/>', 'damaged'],
    [svg(shape).slice(0, -3), 'damaged'],
    ['<svg><rect/></svg>', 'damaged'],
    ['<html xmlns="http://www.w3.org/1999/xhtml"><svg/></html>', 'damaged'],
    [svg('<script>alert(1)</script>'), 'empty'],
    [svg('<g>'.repeat(100) + shape + '</g>'.repeat(100)), 'unsafe'],
  ])('refuses %j as %s', (text, why) => {
    expect(whyOf(text)).toBe(why);
  });

  it('refuses what is not UTF-8', () => {
    expect(() => cleanSvg(Buffer.from(svg(shape), 'utf16le'))).toThrow(UnfitSvg);
  });

  it('leaves out a long transform that does not fit, without ever losing itself in it', () => {
    const long = `<rect width="4" height="4" transform="${'scale(1) '.repeat(20_000)}!"/>`;

    expect(clean(svg(long))).toContain(written);
  });

  it('gives nothing but shapes, whatever comes in, and the same when it reads it again', () => {
    const names = fc.constantFrom(
      'rect',
      'g',
      'script',
      'a',
      'style',
      'foreignObject',
      'text',
      'use',
      'animate',
    );
    const values = fc.constantFrom(
      'javascript:alert(1)',
      '#a',
      'red',
      '1',
      'url(#a)',
      'url(x)',
      '&quot;><script>',
    );
    const attributes = fc.constantFrom('fill', 'onload', 'href', 'xlink:href', 'style', 'd', 'id', 'x');
    const element = fc
      .tuple(names, attributes, values, fc.constantFrom('', 'ord', '<![CDATA[<script>]]>'))
      .map(([name, attribute, value, text]) => `<${name} ${attribute}="${value}">${text}</${name}>`);

    fc.assert(
      fc.property(fc.array(element, { maxLength: 8 }), (inside) => {
        const once = whyOf(svg(inside.join('') + shape, 'xmlns:xlink="http://www.w3.org/1999/xlink"'));

        expect(once).not.toMatch(
          /<(script|a|style|foreignObject|use|animate)\b|\son\w+=|javascript:.*"|url\((?!#)/u,
        );
        expect(whyOf(String(once))).toBe(once);
      }),
    );
  });
});
