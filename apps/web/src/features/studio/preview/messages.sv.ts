import { durationIn, pluralIn } from '../../../platform/i18n/index.ts';

const count = pluralIn('sv');
const duration = durationIn('sv');

export const sv = {
  title: (name: string) => `Förhandsgranska: ${name}`,
  untitled: 'Utan namn',
  back: 'Tillbaka och skriv',
  again: 'Börja om',
  noticeTitle: 'Det här är en förhandsgranskning',
  notice:
    'Så möter en deltagare aktiviteten. Du kan skriva, svara och lämna in. Det står Sparat som hos deltagaren, men inget lämnar den här sidan: inget räknas, och det försvinner när du går härifrån.',
  timed: (minutes: number) =>
    `Deltagaren har ${count(minutes, 'minut', 'minuter')} på sig. Här räknas tiden inte.`,
  stage: 'Så ser deltagaren det',
  minutes: duration,
  optional: 'frivillig',
  waiting: 'Hämtar aktiviteten',
  done: 'Klart. Här får deltagaren veta att delen är klar, och vägen vidare.',
  steps: 'Förhandsgranska i ordning',
  previous: 'Föregående',
  next: 'Nästa',
};
