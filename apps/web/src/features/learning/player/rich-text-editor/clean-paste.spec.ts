import { cleanPaste } from './clean-paste.ts';

const flat = (html: string) => cleanPaste(html).replace(/\s+/g, ' ').trim();

describe('cleanPaste', () => {
  it('makes lists of the paragraphs by which Word says list, with their levels', () => {
    const line = (words: string, level: number, mark: string) =>
      `<p class="MsoListParagraph" style='text-indent:-18pt;mso-list:l0 level${level} lfo1'>` +
      `<![if !supportLists]><span style='mso-list:Ignore'>${mark}<span>&nbsp;</span></span><![endif]>${words}</p>`;

    const clean = flat(
      line('Ett', 1, '·') + line('Inre', 2, 'o') + line('Två', 1, '·') + line('Först', 1, '1.'),
    );

    expect(clean).toBe(
      '<ul><li><p>Ett</p><ul><li><p>Inre</p></li></ul></li><li><p>Två</p></li><li><p>Först</p></li></ul>',
    );
  });

  it('takes away what Word and web pages say of looks, and keeps what they say of structure', () => {
    const clean = flat(
      '<html xmlns:o="urn:x"><head><style>p{color:red}</style><!--[if gte mso 9]><xml><o:x/></xml><![endif]--></head>' +
        '<body lang=SV><h1 style="color:red">Rubrik</h1><p class=MsoNormal><span style="font-weight:700">fet</span> ' +
        '<font color=red>röd</font> <a href="https://www.rvn.se/" target=_blank>länk</a><o:p></o:p></p>' +
        '<table border=1><tr><th bgcolor=red>A</th></tr></table></body></html>',
    );

    expect(clean).toBe(
      '<h1>Rubrik</h1><p><strong>fet</strong> röd <a href="https://www.rvn.se/">länk</a></p>' +
        '<table><tbody><tr><th>A</th></tr></tbody></table>',
    );
  });

  it('sees that a whole document in bold is not bold', () => {
    const clean = flat(
      '<b style="font-weight:normal"><p><span style="font-style:italic">lutar</span></p></b>',
    );

    expect(clean).toBe('<p><em>lutar</em></p>');
  });

  it('makes two paragraphs of two line breaks', () => {
    const clean = flat('<p>Ett<br><br>Två</p>');

    expect(clean).toBe('<p>Ett</p><p>Två</p>');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)></svg>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<p onclick="alert(1)" style="background:url(javascript:alert(1))">ord</p>',
  ])('leaves nothing of %s that could run', (html) => {
    const clean = cleanPaste(html);

    expect(clean).not.toMatch(/script|onerror|onload|onclick|iframe|svg|style|alert/);
  });

  it('keeps words that speak of style', () => {
    const clean = flat('<p>Skriv style="x" i koden.</p>');

    expect(clean).toBe('<p>Skriv style="x" i koden.</p>');
  });

  it('leaves what was copied in an editor of ours as it is', () => {
    const html = '<div data-box="case" data-pm-slice="0 0 []"><p data-box-title="Rubrik">Bussen</p></div>';

    expect(cleanPaste(html)).toBe(html);
  });
});
