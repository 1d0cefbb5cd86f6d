import { pluralIn } from '../../../../platform/i18n/index.ts';

const count = pluralIn('sv');
const parts = (scores: number, reasons: number) =>
  [
    ...(scores > 0 ? [count(scores, 'bedömning', 'bedömningar')] : []),
    ...(reasons > 0 ? [count(reasons, 'motivering', 'motiveringar')] : []),
  ].join(' och ');

export const sv = {
  goals: 'Målen',
  overview: 'Din matris',
  overviewHelp: 'Rad påverkar kolumn. Välj en ruta för att svara på den, med piltangenter och Retur.',
  rowOf: (number: number, count: number) => `Mål ${number} av ${count}`,
  row: (goal: string) => `När ${goal} går framåt`,
  question: (from: string, to: string) => `När ${from} går framåt, hur påverkas ${to}?`,
  choose: 'Välj',
  scores: {
    '3': '+3 Går inte att skilja åt: det ena för det andra med sig',
    '2': '+2 Förstärks',
    '1': '+1 Underlättas',
    '0': '0 Påverkas inte',
    '-1': '−1 Begränsas',
    '-2': '−2 Motverkas',
    '-3': '−3 Blir omöjligt',
  },
  reason: 'Varför?',
  previous: (goal: string) => `Föregående mål: ${goal}`,
  next: (goal: string) => `Nästa mål: ${goal}`,
  cell: (from: string, to: string, score: string) => `${from} påverkar ${to}: ${score}`,
  unscored: 'inte bedömt',
  left: (scores: number, reasons: number) => `Kvar: ${parts(scores, reasons)}.`,
  cannotHandIn: (scores: number, reasons: number) =>
    `Det är ${parts(scores, reasons)} kvar innan du kan lämna in.`,
  audience:
    'Bara du kan läsa dina motiveringar. Dina siffror räknas in i gruppens bild, utan ditt namn, när du lämnar in.',
  handedIn: 'Här är din bild, och de andras när tillräckligt många har lämnat in.',
  own: 'Din bild',
  others: 'De andras bild',
  othersOf: (people: number) =>
    `Medelvärden av vad ${count(people, 'annan deltagare', 'andra deltagare')} svarat. Du är inte med i dem.`,
  tooFew: 'Visas inte: gruppen är för liten. De andras bild visas när minst fem andra har lämnat in.',
  steps: 'Bilden ändras först när fem till har lämnat in, så att ingens svar går att räkna ut.',
  divided: 'delade meningar',
  shared: 'mest åt samma håll',
  dividedLegend: 'Några ser hjälp och några ser hinder.',
  numbers: 'Siffrorna som tabell',
  pair: 'Påverkan',
  pairOf: (from: string, to: string) => `${from} → ${to}`,
  yours: 'Du',
  theirs: 'De andra',
  notShown: 'visas inte',
  waiting: 'De andras bild hämtas',
  prompt: 'Vad deltagaren ska göra',
  support: 'Det som hjälper',
  supportHelp: 'Korta frågor eller råd som visas under uppgiften.',
  supportLine: (number: number) => `Råd ${number}`,
  addSupport: 'Lägg till ett råd',
  goalsHelp: 'Minst tre mål. Varje mål jämförs med vart och ett av de andra, åt båda hållen.',
  goalNumber: (number: number, name: string) => (name === '' ? `Mål ${number}` : `Mål ${number}: ${name}`),
  goalText: 'Målet i en mening',
  goalShort: 'Kort namn',
  goalShortHelp: 'Passar i frågan ”När … går framåt, hur påverkas …?”',
  addGoal: 'Lägg till ett mål',
  minimumReasons: 'Så många bedömningar ska motiveras',
  minimumReasonsHelp: (pairs: number) => `Matrisen har ${count(pairs, 'ruta', 'rutor')}.`,
};
