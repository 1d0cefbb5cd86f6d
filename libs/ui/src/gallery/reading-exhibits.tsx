import { Sheet } from '../page.tsx';
import { RichTextView } from '../rich-text-view.tsx';
import type { RichTextDocument } from '../rich-text.ts';
import { Exhibit } from './exhibit.tsx';

const picture =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 640 240'%3E%3Crect width='640' height='240' fill='%23e5eef3'/%3E%3Cpath d='M0 180C120 140 200 200 320 160s220-60 320-20v100H0z' fill='%230f4a46' fill-opacity='.25'/%3E%3Cpath d='M0 210c160-30 240 10 360-20s200-40 280-10v60H0z' fill='%230f4a46' fill-opacity='.5'/%3E%3C/svg%3E";

const words = (text: string) => [{ type: 'text' as const, text }];

const text: RichTextDocument = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: words('Vad en målkonflikt är') },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'En ' },
        { type: 'text', text: 'målkonflikt', marks: [{ type: 'bold' }] },
        {
          type: 'text',
          text: ' finns när två mål som båda är rimliga inte kan nås fullt ut samtidigt. Den försvinner inte för att ingen nämner den. Den blir bara svårare att ',
        },
        { type: 'text', text: 'se', marks: [{ type: 'italic' }] },
        { type: 'text', text: '. Den kan bli en ' },
        {
          type: 'text',
          text: 'avvägning',
          marks: [
            { type: 'term', attrs: { explanation: 'Ett val där man säger vad som går före, och varför.' } },
          ],
        },
        { type: 'text', text: '. Läs mer i ' },
        {
          type: 'text',
          text: 'den regionala utvecklingsstrategin',
          marks: [{ type: 'link', attrs: { href: 'https://www.rvn.se/' } }],
        },
        { type: 'text', text: '.' },
      ],
    },
    { type: 'heading', attrs: { level: 3 }, content: words('Tre frågor att börja med') },
    {
      type: 'orderedList',
      content: [
        'Vilka mål står mot varandra?',
        'Vem vinner och vem förlorar, och när?',
        'Vad vet vi inte?',
      ].map((line) => ({
        type: 'listItem' as const,
        content: [{ type: 'paragraph' as const, content: words(line) }],
      })),
    },
    {
      type: 'blockquote',
      content: [
        {
          type: 'paragraph',
          content: words('Den som säger vad som går förlorat får lättare att säga vad som vinns.'),
        },
      ],
    },
    {
      type: 'image',
      attrs: {
        src: picture,
        alt: 'Två strandlinjer, den ena ovanför den andra',
        caption: 'Landet stiger fortfarande, omkring åtta millimeter om året.',
      },
    },
    {
      type: 'callout',
      attrs: { title: 'Prova själv' },
      content: [
        {
          type: 'paragraph',
          content: words('Skriv ned ett beslut där du har varit med om att två mål drog åt olika håll.'),
        },
      ],
    },
    {
      type: 'case',
      attrs: { title: 'Vindkraft vid renens vinterbete' },
      content: [
        {
          type: 'paragraph',
          content: words('Ett bolag vill bygga tolv vindkraftverk. Samebyn använder området under vintern.'),
        },
        {
          type: 'bulletList',
          content: [
            'För: ny fossilfri el och arbete i bygden.',
            'Emot: betet splittras och flyttleden bryts.',
          ].map((line) => ({
            type: 'listItem' as const,
            content: [{ type: 'paragraph' as const, content: words(line) }],
          })),
        },
      ],
    },
    {
      type: 'table',
      attrs: { caption: 'Vad varje väg kostar' },
      content: [
        ['Väg', 'I år', 'Om tio år'],
        ['Som nu', 'Inget', 'Det vi inte gjorde'],
        ['Ställa om', 'Tid och pengar', 'Mindre än annars'],
      ].map((row, line) => ({
        type: 'tableRow' as const,
        content: row.map((cell, column) => ({
          type: line === 0 || column === 0 ? ('tableHeader' as const) : ('tableCell' as const),
          content: [{ type: 'paragraph' as const, content: words(cell) }],
        })),
      })),
    },
    {
      type: 'accordion',
      attrs: { title: 'Om siffrorna' },
      content: [
        { type: 'paragraph', content: words('De är påhittade och visar bara hur en tabell ser ut.') },
      ],
    },
    { type: 'file', attrs: { src: '/gallery', name: 'Underlag till övningen.pdf', size: 182_000 } },
  ],
};

export const ReadingExhibits = () => (
  <Exhibit name="Sheet, RichTextView">
    <Sheet>
      <RichTextView
        document={text}
        headingShift={1}
        messages={{ caseMark: 'Förenklat utbildningsfall', fileSize: () => '182 kB' }}
      />
    </Sheet>
  </Exhibit>
);
