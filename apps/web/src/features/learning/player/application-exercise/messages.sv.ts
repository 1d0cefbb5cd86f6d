import { pluralIn } from '../../../../platform/i18n/index.ts';

const count = pluralIn('sv');

export const sv = {
  application: 'Ansökan',
  attachments: 'Bilagor',
  yourAssessment: 'Din bedömning',
  lead: 'Välj en nivå för varje kriterium och skriv varför. Du ser expertens bedömning när du har lämnat in.',
  level: (criterion: string) => `Hur väl uppfylls ${criterion}?`,
  levels: {
    '3': '3 Uppfylls helt',
    '2': '2 Uppfylls till stor del',
    '1': '1 Uppfylls till liten del',
    '0': '0 Uppfylls inte',
  },
  reason: 'Varför?',
  left: (criteria: number) =>
    `Kvar: ${count(criteria, 'kriterium', 'kriterier')} utan nivå eller motivering.`,
  cannotHandIn: (criteria: number) =>
    `${count(criteria, 'kriterium', 'kriterier')} saknar nivå eller motivering. Fyll i det innan du lämnar in.`,
  audience:
    'Bara du kan läsa dina motiveringar. Dina nivåer räknas in i gruppens spridning, utan ditt namn, när du lämnar in.',
  handedIn: 'Jämför din bedömning med expertens. Ni kan tycka olika av goda skäl.',
  comparison: 'Din bedömning och expertens',
  yours: 'Du',
  experts: 'Experten',
  noExpert: 'Experten har inte bedömt det här kriteriet.',
  summary: 'Expertens sammanfattning',
  spread: 'Så valde de andra',
  spreadOf: (people: number) =>
    `${count(people, 'annan deltagare', 'andra deltagare')}. Du är inte med. Antalen visas som spann.`,
  spreadSummary: (parts: string) => `Så många valde varje nivå: ${parts}.`,
  tooFew: 'Visas inte: gruppen är för liten. De andras nivåer visas när minst fem andra har lämnat in.',
  steps: 'Spridningen ändras först när fem till har lämnat in, så att ingens svar går att räkna ut.',
  about: (least: number, most: number) => `${least}–${most}`,
  showTable: 'Siffrorna som tabell',
  levelHeader: 'Nivå',
  people: 'Antal, som spann',
  notShown: 'Visas inte',
  waiting: 'Expertens bedömning hämtas',
  prompt: 'Vad deltagaren ska göra',
  applicationLabel: 'Ansökan',
  attachmentNumber: (number: number, name: string) =>
    name === '' ? `Bilaga ${number}` : `Bilaga ${number}: ${name}`,
  attachmentTitle: 'Rubrik',
  attachmentBody: 'Bilagans text',
  addAttachment: 'Lägg till en bilaga',
  criteria: 'Kriterier',
  criteriaHelp:
    'Deltagaren bedömer varje kriterium från 0 till 3 och motiverar. Expertens bedömning visas efter inlämning.',
  criterionNumber: (number: number, name: string) =>
    name === '' ? `Kriterium ${number}` : `Kriterium ${number}: ${name}`,
  criterionText: 'Kriteriet',
  criterionHelp: 'Vad man tittar efter',
  addCriterion: 'Lägg till ett kriterium',
  expertLevel: 'Expertens nivå',
  expertChoose: 'Välj nivå',
  expertReason: 'Expertens motivering',
  expertSummary: 'Expertens sammanfattning',
};
