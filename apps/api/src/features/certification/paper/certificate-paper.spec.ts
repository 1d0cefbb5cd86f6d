import type { CertificateSnapshot } from '@vagar/contract';
import type { Language, LocalText } from '@vagar/domain';
import { drawCertificate } from './certificate-paper.ts';
import { codeOf } from './code.ts';
import { sealRings, sealTicks } from './seal.ts';
import { extentOf, longDay, paperWords } from './words.ts';

const id = 'k3mQ9xT2VbnLw7RzYc0aHQ';
const objective: LocalText = { sv: 'Du kan beskriva.', en: 'You can describe.' };
const snapshot: CertificateSnapshot = {
  id,
  format: 'vagar-certificate-1',
  holder: { name: 'Ánde Gáddje-Åström Đŋšžčŧ' },
  achievement: {
    kind: 'course',
    key: 'course:se-helheten',
    version: 1,
    title: { sv: 'Se helheten & detaljerna' },
    summary: { sv: 'Om kursen.', en: 'About the course.' },
    objectives: [objective],
    minutes: 100,
  },
  criteria: [{ sv: 'Allt är gjort.', en: 'All is done.' }],
  issuer: { name: 'Region Västernorrland' },
  awardedOn: '2026-11-23',
  validUntil: null,
  awardNumber: 1,
  demo: false,
};

const draw = async (language: Language, changes: Partial<CertificateSnapshot> = {}): Promise<string> => {
  const facts = {
    snapshot: { ...snapshot, ...changes },
    hash: 'ab'.repeat(32),
    issuedAt: new Date('2026-11-23T10:00:00Z'),
    address: `https://vagar.example/v/${id}`,
  };
  return (await drawCertificate(facts, language)).toString('latin1');
};
const pagesOf = (pdf: string) => pdf.match(/\/Type \/Page\b/gu)?.length ?? 0;

describe('a certificate on paper', () => {
  it('is tagged, says its language and title, and is PDF/A-3a and PDF/UA', async () => {
    const pdf = await draw('sv');

    for (const part of [
      '/Marked true',
      '/StructTreeRoot',
      '/Lang (sv-SE)',
      '/DisplayDocTitle true',
      '<pdfaid:part>3</pdfaid:part>',
      '<pdfaid:conformance>A</pdfaid:conformance>',
      '<pdfuaid:part>1</pdfuaid:part>',
      '/S /H1',
      '/S /LBody',
      '/S /Link',
    ])
      expect(pdf).toContain(part);
  });

  it('carries its fonts and nothing from the machine', async () => {
    const pdf = await draw('sv');

    const fonts = new Set(pdf.match(/\/BaseFont \/[\w+-]+/gu));
    expect(fonts.size).toBe(2);
    expect([...fonts].every((font) => font.includes('+SourceSans3'))).toBe(true);
    expect(pdf.match(/\/FontFile2/gu)).toHaveLength(2);
  });

  it('describes its pictures in words', async () => {
    expect((await draw('en')).match(/\/S \/Figure/gu)).toHaveLength(2);
    expect((await draw('en')).match(/\/Alt \(/gu)).toHaveLength(2);
  });

  it('marks what is only there in Swedish', async () => {
    const pdf = await draw('en');

    expect(pdf).toContain('/Lang (en-GB)');
    expect(pdf.match(/\/Lang \(sv-SE\)/gu)).toHaveLength(1);
  });

  it('keeps its metadata well-formed whatever the title', async () => {
    const pdf = await draw('sv');

    expect(pdf).toMatch(/<rdf:li xml:lang="x-default">[^<&]*<\/rdf:li>/u);
  });

  it('is one page, and goes on to a second when there is more to say', async () => {
    const many = Array.from({ length: 40 }, () => objective);

    expect(pagesOf(await draw('sv'))).toBe(1);
    expect(pagesOf(await draw('sv', { achievement: { ...snapshot.achievement, objectives: many } }))).toBe(2);
  });

  it('holds the longest name that a person may have', async () => {
    const name = `${'Maximiliana-Alexandra '.repeat(4)}${'von Österängen '.repeat(6)}`.trim();

    expect(pagesOf(await draw('sv', { holder: { name } }))).toBe(1);
  });
});

describe('the seal', () => {
  it('is the same for the same id and another for another', () => {
    expect(sealRings(id)).toEqual(sealRings(id));
    expect(sealRings(id)).not.toEqual(sealRings(`${id.slice(0, -1)}A`));
    expect(sealTicks(id)).not.toBe(sealTicks(`${id.slice(0, -1)}A`));
  });
});

describe('the code', () => {
  it('has its three finders and a quiet zone around it', () => {
    const { size, quiet, path } = codeOf(`https://vagar.example/v/${id}`);

    expect(quiet).toBe(4);
    // The top row begins and ends with the seven dark modules of a finder.
    expect(path.startsWith(`M${quiet} ${quiet}h7v1h-7z`)).toBe(true);
    expect(path).toContain(`M${size - quiet - 7} ${quiet}h7v1h-7z`);
    expect(path).toContain(`M${quiet} ${size - quiet - 1}h7v1h-7z`);
  });
});

describe('the words', () => {
  it('write days and hours as people do', () => {
    expect(longDay(paperWords.sv, '2026-11-23')).toBe('23 november 2026');
    expect(longDay(paperWords.en, '2026-11-23')).toBe('23 November 2026');
    expect(extentOf(paperWords.sv, 100)).toBe('1 timme 40 minuter');
    expect(extentOf(paperWords.sv, 120)).toBe('2 timmar');
    expect(extentOf(paperWords.en, 1)).toBe('1 minute');
  });
});
