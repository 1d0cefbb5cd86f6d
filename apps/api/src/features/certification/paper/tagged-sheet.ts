import { inks, margin, newSheet, write } from './sheet.ts';
import type { SheetFacts, TextLook } from './sheet.ts';

/** `bbox` is known to pdfkit and not yet to its types. */
export interface TagOptions extends PDFKit.Mixins.StructureElementOptions {
  readonly bbox?: readonly [left: number, top: number, right: number, bottom: number];
}

export interface TextPlace {
  readonly x?: number;
  readonly y?: number;
  /** Below what was written last. */
  readonly gap?: number;
  readonly width?: number;
  /** When the text is in another language than the document. */
  readonly lang?: string | undefined;
}

/** A sheet on which everything drawn is either in the document's structure or marked as not part of it. */
export class TaggedSheet {
  readonly pdf: PDFKit.PDFDocument;
  readonly width: number;
  private readonly root: PDFKit.PDFStructureElement;

  constructor(facts: SheetFacts) {
    this.pdf = newSheet(facts);
    this.width = this.pdf.page.width - 2 * margin;
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  /** One element of the structure, such as `H1` or `P`, with what belongs to it. */
  tag(type: string, draw: () => void, options: TagOptions = {}, parent = this.root): void {
    const element = this.pdf.struct(type, options, draw);
    parent.add(element);
    element.end();
  }

  /** An element that holds others. */
  group(type: string, fill: (parent: PDFKit.PDFStructureElement) => void, parent = this.root): void {
    const element = this.pdf.struct(type);
    parent.add(element);
    fill(element);
    element.end();
  }

  text(type: string, text: string, look: TextLook, place: TextPlace): void {
    const { x = margin, y = this.pdf.y + (place.gap ?? 0), width = this.width, lang } = place;
    const draw = () => {
      write(this.pdf, look).text(text, x, y, { width, lineGap: look.lineGap ?? 0 });
    };
    this.tag(type, draw, lang === undefined ? {} : { lang });
  }

  figure(alt: string, bbox: NonNullable<TagOptions['bbox']>, draw: () => void): void {
    this.tag('Figure', draw, { alt, bbox });
  }

  link(address: string, look: TextLook, x: number, y: number, width: number): void {
    const draw = () => {
      write(this.pdf, look).text(address, x, y, { width, link: address, underline: true });
    };
    this.tag('Link', draw);
  }

  /** What is only for the eye: lines, page numbers. */
  artifact(draw: () => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    this.pdf.endMarkedContent();
  }

  line(y: number): void {
    this.artifact(() => {
      this.pdf
        .moveTo(margin, y)
        .lineTo(margin + this.width, y)
        .lineWidth(0.75)
        .stroke(inks.spruce);
    });
  }

  /** Room for something of this height: here, or at the top of the next page. */
  makeRoom(height: number): void {
    const { page, y } = this.pdf;
    if (y + height > page.height - page.margins.bottom) this.pdf.addPage({ size: 'A4', margin });
  }

  /** Goes back to a page to draw at its foot, where running text does not come. */
  atFootOf(pageNumber: number): void {
    this.pdf.switchToPage(pageNumber - 1);
    this.pdf.page.margins.bottom = 0;
  }

  get pages(): number {
    return this.pdf.bufferedPageRange().count;
  }

  end(): void {
    this.root.end();
  }
}
