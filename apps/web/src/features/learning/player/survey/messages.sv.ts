import { pluralIn } from '../../../../platform/i18n/index.ts';

const count = pluralIn('sv');

export const sv = {
  lead: 'Det finns inga rätta svar och ingenting bedöms. Alla frågor behöver svar, utom de som är frivilliga.',
  forOrganisation: 'Svara för den organisation du är med i.',
  optional: 'frivilligt',
  severalHint: 'Välj en eller flera.',
  numberHint: 'Skriv ett tal, med komma om det behövs.',
  notANumber: 'Skriv ett tal med siffror, till exempel 12 eller 2,5.',
  takeBack: 'Ta bort svaret',
  left: (items: number) => `Kvar: ${count(items, 'fråga', 'frågor')}.`,
  cannotHandIn: (items: number) =>
    `${count(items, 'fråga', 'frågor')} saknar svar. Svara på dem innan du lämnar in.`,
  audience:
    'Bara du kan läsa dina svar var för sig. När du lämnar in räknas val och tal in i sammanställningar, som visas först när minst fem har svarat. Det du skriver fritt räknas inte in.',
  handedIn: 'Tack. Dina svar finns kvar här för dig.',
  yours: 'Dina svar',
  noAnswer: 'Inget svar',
  prompt: 'Vad kartläggningen handlar om',
  scope: 'Deltagaren svarar',
  scopes: { person: 'för sig själv', organisation: 'för sin organisation' },
  scales: 'Skalor',
  scalesHelp: 'En skala kan användas av flera frågor. Första punkten står först.',
  scaleNumber: (number: number, ends: string) =>
    ends === '' ? `Skala ${number}` : `Skala ${number}: ${ends}`,
  ends: (first: string, last: string) => `${first} … ${last}`,
  points: 'Punkter på skalan',
  pointNumber: (number: number) => `Punkt ${number}`,
  addPoint: 'Lägg till en punkt',
  addScale: 'Lägg till en skala',
  items: 'Frågor',
  itemNumber: (number: number, name: string) =>
    name === '' ? `Fråga ${number}` : `Fråga ${number}: ${name}`,
  itemText: 'Frågan',
  addItem: 'Lägg till en fråga',
  kind: 'Slag av svar',
  kinds: {
    scale: 'En punkt på en skala',
    single: 'Ett alternativ',
    multiple: 'Ett eller flera alternativ',
    number: 'Ett tal',
    text: 'Egna ord',
  },
  required: 'Frågan behöver svar',
  scale: 'Skala',
  chooseScale: 'Välj skala',
  options: 'Alternativ',
  optionNumber: (number: number) => `Alternativ ${number}`,
  addOption: 'Lägg till ett alternativ',
  showWhen: 'Frågan visas',
  always: 'alltid',
  after: (item: string) => `efter vissa svar på ${item}`,
  answers: 'Visas när svaret är',
  unreachable:
    'Ingen når den här frågan. Den fråga den beror på måste stå tidigare, själv gå att nå och ha ett av svaren.',
};
