import { durationIn, pluralIn } from '../../../platform/i18n/index.ts';

const count = pluralIn('sv');
const duration = durationIn('sv');

export const sv = {
  title: 'Skriv ut kursen',
  lead: 'Hela kursen på en sida, i ordning, som den är skriven nu. Frågor skrivs ut utan facit.',
  print: 'Skriv ut',
  waiting: (done: number, all: number) => `Hämtar ${done} av ${all} aktiviteter`,
  ready: 'Hela kursen är hämtad.',
  failed: 'Den här aktiviteten kunde inte hämtas. Ladda om sidan.',
  module: (number: number) => `Modul ${number}`,
  minutes: duration,
  optional: 'frivillig',
  untitled: 'Utan namn',
  forWhom: 'För vem',
  objectives: 'Lärandemål',
  sources: 'Källor',
  timeLimit: (limit: number) => `Tid för ett försök: ${count(limit, 'minut', 'minuter')}`,
  pool: (name: string, draw: number) =>
    `${name || 'Frågegrupp'}: ${count(draw, 'fråga dras', 'frågor dras')} till varje försök`,
  empty: 'Här är inget skrivet än.',
};
