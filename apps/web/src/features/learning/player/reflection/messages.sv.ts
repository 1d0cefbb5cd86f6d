import { pluralIn } from '../../../../platform/i18n/index.ts';

const count = pluralIn('sv');

export const sv = {
  label: 'Din reflektion',
  audience: 'Bara du kan läsa detta',
  audienceMore: 'Texten lagras krypterad. Den syns inte för kursledare, kontaktpersoner eller i statistik.',
  finish: 'Markera som klar',
  finished: 'Reflektionen är markerad som klar. Du kan fortsätta att skriva, det sparas som förut.',
  words: (words: number) => count(words, 'ord', 'ord'),
  wordsOf: (words: number, least: number) => `${count(words, 'ord', 'ord')} av minst ${least}`,
  empty: 'Skriv något innan du markerar reflektionen som klar.',
  tooShort: (least: number) => `Skriv minst ${least} ord innan du markerar reflektionen som klar.`,
  unsaved:
    'Texten är inte sparad än, så reflektionen kan inte markeras som klar. Försök igen när den är sparad.',

  prompt: 'Frågan att skriva om',
  support: 'Stöd för tanken',
  supportHelp: 'Frivilligt. Flera frågor skrivs på var sin rad.',
  wantsWords: 'Kräv ett minsta antal ord',
  minimumWords: 'Minst så många ord',
};
