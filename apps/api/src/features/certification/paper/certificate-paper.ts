import type { CertificateSnapshot } from '@vagar/contract';
import { inLanguage } from '@vagar/domain';
import type { Language, LocalText } from '@vagar/domain';
import { codeOf } from './code.ts';
import { sealRadius, sealRings, sealSize, sealTicks } from './seal.ts';
import { bytesOf, fittingSize, footHeight, inks, margin, write } from './sheet.ts';
import type { TextLook } from './sheet.ts';
import { TaggedSheet } from './tagged-sheet.ts';
import { extentOf, longDay, paperWords } from './words.ts';
import type { PaperWords } from './words.ts';

/** What is printed. The paper is a picture of the snapshot: nothing on it comes from anywhere else. */
export interface PaperFacts {
  readonly snapshot: CertificateSnapshot;
  /** SHA-256 of the canonical form, in hex. */
  readonly hash: string;
  readonly issuedAt: Date;
  /** Where anyone can check it. */
  readonly address: string;
}

const sealWidth = 120;
const sealTop = 100;
const codeWidth = 104;
const bulletWidth = 14;
/** Deeper green towards the summit: opaque, because transparency prints differently from printer to printer. */
const sealTints = ['#e0e9e8', '#c5d6d4', '#adc5c2', '#97b5b2', '#84a8a4', '#749b97', '#66908c', '#5a8682'];

/** Draws one certificate in one language, from top to foot. */
class CertificatePaper {
  private readonly words: PaperWords;
  private readonly sheet: TaggedSheet;

  constructor(
    private readonly facts: PaperFacts,
    private readonly language: Language,
  ) {
    const { achievement, issuer } = facts.snapshot;
    this.words = paperWords[language];
    this.sheet = new TaggedSheet({
      title: this.words.title(inLanguage(achievement.title, language).text),
      author: issuer.name,
      lang: this.words.locale,
      madeAt: facts.issuedAt,
    });
  }

  draw(): Promise<Buffer> {
    const { achievement, criteria } = this.facts.snapshot;
    this.drawHead();
    this.drawWhoAndWhat();
    this.drawList(this.words.objectives, achievement.objectives);
    this.drawList(this.words.criteria, criteria);
    this.drawWayToCheck();
    this.numberPages();
    this.sheet.end();
    return bytesOf(this.sheet.pdf);
  }

  private drawHead(): void {
    const { sheet, words } = this;
    const { pdf } = sheet;
    const { id, issuer, demo } = this.facts.snapshot;
    const line = { baseline: 'alphabetic', lineBreak: false } as const;
    sheet.tag('P', () => {
      write(pdf, { font: 'strong', size: 15, ink: 'spruce' }).text('Vägar ', margin, 62, line);
      const after = margin + pdf.widthOfString('Vägar ') + 6;
      write(pdf, { size: 11, ink: 'stone' }).text(issuer.name, after, 62, line);
    });
    if (demo) sheet.text('P', words.demo, { font: 'strong', size: 11, ink: 'granite' }, { y: 72 });
    const left = pdf.page.width - margin - sealWidth;
    sheet.figure(words.sealAlt, [left, sealTop, left + sealWidth, sealTop + sealWidth], () => {
      this.drawSeal(id, left);
    });
  }

  private drawSeal(id: string, left: number): void {
    const { pdf } = this.sheet;
    const middle = sealSize / 2;
    pdf
      .save()
      .translate(left, sealTop)
      .scale(sealWidth / sealSize)
      .lineCap('round');
    pdf.circle(middle, middle, sealRadius).lineWidth(14).stroke(inks.spruce);
    pdf.path(sealTicks(id)).lineWidth(9).stroke(inks.spruce);
    sealRings(id).forEach((ring, place) => {
      pdf.path(ring).fillAndStroke(sealTints[place] ?? inks.mist, inks.spruce);
    });
    pdf.restore();
  }

  private drawWhoAndWhat(): void {
    const { sheet, words, language } = this;
    const { holder, achievement } = this.facts.snapshot;
    const width = sheet.width - sealWidth - 28;
    sheet.text(
      'H1',
      words.certificate,
      { font: 'strong', size: 13, ink: 'stone' },
      { y: sealTop + 4, width },
    );
    const nameSize = fittingSize(sheet.pdf, holder.name, [30, 26, 22, 18, 14], width, 2);
    sheet.text('P', holder.name, { font: 'strong', size: nameSize, lineGap: 2 }, { gap: 6, width });
    sheet.text('P', words.hasCompleted, { size: 13, ink: 'stone' }, { gap: 4, width });
    const title = inLanguage(achievement.title, language).text;
    const size = fittingSize(sheet.pdf, title, [24, 20, 17, 14], sheet.width, 3);
    const top = Math.max(sheet.pdf.y + 14, sealTop + sealWidth + 18);
    this.local('P', achievement.title, { font: 'strong', size, ink: 'spruce', lineGap: 2 }, top);
    sheet.text('P', this.particulars(), { size: 11 }, { gap: 8 });
    this.local('P', achievement.summary, { size: 11, lineGap: 3 }, sheet.pdf.y + 14);
  }

  private particulars(): string {
    const { words } = this;
    const { achievement, awardedOn, validUntil } = this.facts.snapshot;
    return [
      `${words.awarded} ${longDay(words, awardedOn)}`,
      `${words.extent} ${extentOf(words, achievement.minutes)}`,
      `${words.validity} ${validUntil === null ? words.withoutEnd : words.until(longDay(words, validUntil))}`,
    ].join('  ·  ');
  }

  private drawList(heading: string, items: readonly LocalText[]): void {
    if (items.length === 0) return;
    const { sheet } = this;
    sheet.makeRoom(70);
    sheet.text('H2', heading, { font: 'strong', size: 12, ink: 'spruce' }, { gap: 16 });
    sheet.pdf.y += 4;
    sheet.group('L', (list) => {
      for (const item of items) this.drawItem(list, item);
    });
    sheet.pdf.x = margin;
  }

  private drawItem(list: PDFKit.PDFStructureElement, item: LocalText): void {
    const { sheet } = this;
    const { pdf } = sheet;
    const { text, lang } = inLanguage(item, this.language);
    const look: TextLook = { size: 10.5 };
    const shape = { width: sheet.width - bulletWidth, lineGap: 2 };
    sheet.makeRoom(write(pdf, look).heightOfString(text, shape));
    const top = pdf.y;
    const bullet = () => {
      write(pdf, look).text('•', margin, top, { lineBreak: false });
    };
    const body = () => {
      write(pdf, look).text(text, margin + bulletWidth, top, shape);
    };
    sheet.group(
      'LI',
      (entry) => {
        sheet.tag('Lbl', bullet, {}, entry);
        sheet.tag('LBody', body, lang === this.language ? {} : { lang: paperWords[lang].locale }, entry);
      },
      list,
    );
    pdf.y += 3;
  }

  /** At the foot of the first page, wherever the lists ended. */
  private drawWayToCheck(): void {
    const { sheet, words } = this;
    const { pdf } = sheet;
    const { address, hash, snapshot } = this.facts;
    sheet.atFootOf(1);
    const top = pdf.page.height - footHeight + 30;
    sheet.line(top - 12);
    const code = codeOf(address);
    sheet.figure(words.codeAlt(address), [margin, top, margin + codeWidth, top + codeWidth], () => {
      // The quiet zone is white anyway: the dark part lines up with the text above.
      const scale = codeWidth / code.size;
      const shift = code.quiet * scale;
      pdf
        .save()
        .translate(margin - shift, top - shift)
        .scale(scale)
        .path(code.path)
        .fill(inks.ink)
        .restore();
    });
    const x = margin + codeWidth + 18;
    const width = sheet.width - codeWidth - 18;
    sheet.text('H2', words.check, { font: 'strong', size: 12, ink: 'spruce' }, { x, y: top - 4, width });
    sheet.text('P', words.howToCheck, { size: 10.5 }, { x, gap: 2, width });
    sheet.link(address, { size: 10.5, ink: 'spruce' }, x, pdf.y + 4, width);
    sheet.text('P', `${words.number}: ${snapshot.id}`, { size: 9.5, ink: 'stone' }, { x, gap: 6, width });
    sheet.text('P', `${words.hash}: ${hash}`, { size: 7.5, ink: 'stone' }, { x, gap: 2, width });
  }

  private numberPages(): void {
    const { sheet, words } = this;
    const { pages, pdf } = sheet;
    for (let number = 1; pages > 1 && number <= pages; number += 1) {
      sheet.atFootOf(number);
      sheet.artifact(() => {
        write(pdf, { size: 8.5, ink: 'stone' }).text(
          words.page(this.facts.snapshot.id, number, pages),
          margin,
          pdf.page.height - 34,
          { width: sheet.width, align: 'right', lineBreak: false },
        );
      });
    }
  }

  /** Text in the paper's language, or in the one it falls back to, marked as such for a screen reader. */
  private local(type: string, local: LocalText, look: TextLook, y: number): void {
    const { text, lang } = inLanguage(local, this.language);
    this.sheet.text(type, text, look, {
      y,
      lang: lang === this.language ? undefined : paperWords[lang].locale,
    });
  }
}

/** The certificate as PDF, ready to be kept. */
export const drawCertificate = (facts: PaperFacts, language: Language): Promise<Buffer> =>
  new CertificatePaper(facts, language).draw();
