import PDFDocument from 'pdfkit';
import { fontFiles } from './fonts.ts';
import type { FontName } from './fonts.ts';

/** The tokens of the light theme, as they are on paper. */
export const inks = {
  ink: '#14201f',
  spruce: '#0f4a46',
  stone: '#5c6664',
  granite: '#9a3b2c',
  mist: '#dfe8e5',
} as const;
export type Ink = keyof typeof inks;

export const margin = 60;
/** Kept free at the foot of the first page, for the way to check. */
export const footHeight = 190;

/** PDF/A-3a by pdfkit; that it is PDF/UA too is said beside it, with the extension schema PDF/A then asks for. */
const universalAccess = `
  <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
    <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Which part of ISO 14289 the document follows</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>`;

export interface SheetFacts {
  readonly title: string;
  readonly author: string;
  readonly lang: string;
  readonly madeAt: Date;
}

/** pdfkit puts these into XML as they are. */
const withoutMarkup = (text: string): string => text.replaceAll('&', '+').replaceAll(/[<>]/gu, '');

/** An empty A4 sheet, tagged and in one language, with its fonts inside. */
export const newSheet = ({ title, author, lang, madeAt }: SheetFacts): PDFKit.PDFDocument => {
  const sheet = new PDFDocument({
    size: 'A4',
    margins: { top: margin, left: margin, right: margin, bottom: footHeight },
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    displayTitle: true,
    lang,
    font: fontFiles.text,
    info: {
      Title: withoutMarkup(title),
      Author: withoutMarkup(author),
      Creator: 'Vägar',
      Producer: 'Vägar',
      CreationDate: madeAt,
    },
  });
  sheet.appendXML(universalAccess);
  for (const [name, file] of Object.entries(fontFiles)) sheet.registerFont(name, file);
  return sheet;
};

export interface TextLook {
  readonly font?: FontName;
  readonly size: number;
  readonly ink?: Ink;
  readonly lineGap?: number;
}

/** Sets how the next text looks. */
export const write = (
  sheet: PDFKit.PDFDocument,
  { font = 'text', size, ink = 'ink' }: TextLook,
): PDFKit.PDFDocument => sheet.font(font).fontSize(size).fillColor(inks[ink]);

/** The largest of the sizes at which the text takes at most so many lines; else the smallest. */
export const fittingSize = (
  sheet: PDFKit.PDFDocument,
  text: string,
  sizes: readonly number[],
  width: number,
  lines: number,
): number => {
  const fits = (size: number) =>
    sheet.font('strong').fontSize(size).heightOfString(text, { width, lineGap: 2 }) <=
    lines * (sheet.currentLineHeight(true) + 2) + 1;
  return sizes.find(fits) ?? sizes.at(-1) ?? 12;
};

/** Everything that was drawn, as bytes. */
export const bytesOf = async (sheet: PDFKit.PDFDocument): Promise<Buffer> => {
  sheet.end();
  const parts: Buffer[] = [];
  for await (const part of sheet) parts.push(part as Buffer);
  return Buffer.concat(parts);
};
