import { pluralIn } from '../../../../platform/i18n/index.ts';

const count = pluralIn('sv');

export const sv = {
  audience: 'Bara du kan läsa dina åtaganden',
  legend: 'Dina åtaganden',
  commitment: (number: number) => `Åtagande ${number}`,
  what: 'Vad ska du göra?',
  when: 'Senast när?',
  add: 'Lägg till ett åtagande',
  remove: (number: number) => `Ta bort åtagande ${number}`,
  removed: 'Åtagandet är borttaget.',
  undo: 'Ångra',
  none: 'Du har inga åtaganden än. Lägg till det första.',
  least: (least: number) =>
    `Planen behöver minst ${count(least, 'åtagande', 'åtaganden')} med text och datum.`,
  finish: 'Markera planen som klar',
  finished: 'Planen är markerad som klar. Åtagandena visas på din startsida när datumen närmar sig.',
  unsaved: 'Planen är inte sparad än, så den kan inte markeras som klar. Försök igen när den är sparad.',
  full: 'Fler än 20 åtaganden går inte att lägga till.',

  prompt: 'Vad planen ska svara på',
  support: 'Stöd för tanken',
  supportHelp: 'Frivilligt. Flera frågor skrivs på var sin rad.',
  minimum: 'Minst så många åtaganden',
};
