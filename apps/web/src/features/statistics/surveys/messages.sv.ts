import { pluralIn } from '../../../platform/i18n/index.ts';

const people = pluralIn('sv');
const persons = (count: number) => people(count, 'person', 'personer');

export const sv = {
  title: 'Kartläggningar',
  lead: 'Vad som har svarats i kursernas kartläggningar, organisation för organisation. Inget svar kan föras tillbaka till en person.',
  statistics: 'Statistik',
  toSurveys: 'Till kartläggningarna',
  surveysBody: 'Svaren på kursernas kartläggningar, per organisation.',
  listCaption: 'Kartläggningar efter kurs',
  survey: 'Kartläggning',
  course: 'Kurs',
  newest: 'Senast publicerad',
  never: 'Inte publicerad',
  waiting: 'Nya svar',
  waitingFew: 'Färre än fem',
  waitingCount: (count: number) => `${count} eller fler`,
  noneTitle: 'Det finns ingen kartläggning än',
  noneBody: 'En kartläggning är en del av en kurs. Den visas här när kursen är publicerad.',
  toStudio: 'Till studion',
  unknownTitle: 'Kartläggningen är inte publicerad',
  unknownBody: 'Resultat finns först när kursen är publicerad med kartläggningen och deltagare har svarat.',
  published: (when: string) => `Publicerad ${when}`,
  answered: (count: number) => `${persons(count)} har svarat`,
  publishTitle: 'Publicera nya svar',
  publishBody:
    'Varje svar räknas bara med i en publicering. Då kan ingen jämföra två publiceringar och räkna ut vad någon har svarat. Ju fler svar du väntar in, desto mer kan visas.',
  publishWaiting: (count: number) =>
    count === 0
      ? 'Färre än fem nya svar väntar. De kan publiceras tidigast när fem har kommit in.'
      : `${count} eller fler nya svar väntar.`,
  publish: 'Publicera nya svar',
  publishedNow: 'De nya svaren är publicerade',
  emptyTitle: 'Inget är publicerat än',
  emptyBody: 'Publicera när tillräckligt många har svarat. Till dess visas inga svar för någon.',
  release: 'Publicering',
  releaseOption: (when: string, count: number) => `${when}, ${persons(count)}`,
  compare: 'Jämför med en organisation',
  all: 'Alla som visas',
  noComparison: 'Ingen, visa alla tillsammans',
  others: 'Övriga organisationer tillsammans',
  questions: 'Svar på frågorna',
  n: (count: number) => `n = ${persons(count)}`,
  nOf: (all: number, name: string, own: number) => `n = ${persons(all)}, varav ${own} i ${name}`,
  nLeft: (all: number, name: string) => `n = ${persons(all)}. ${name} visas inte: gruppen är för liten.`,
  branch: (answers: string, question: string) =>
    `Frågan ställdes till den som svarade ${answers} på “${question}”.`,
  left: (names: string) =>
    `Inte med i den här frågan, inte heller i summan: ${names}. Talen där går inte att skydda.`,
  summary: (question: string, answer: string) =>
    `Liggande staplar för svaren på “${question}”. Vanligast är “${answer}”. Alla tal finns i tabellen.`,
  summaryPlain: (question: string) =>
    `Liggande staplar för svaren på “${question}”. Alla tal finns i tabellen.`,
  showTable: 'Visa diagrammets tal som tabell',
  answer: 'Svar',
  suppressed: 'Visas inte: gruppen är för liten',
  noAnswer: 'Inget svar',
  wrote: 'Har skrivit något',
  bands: {
    'below-0': 'Under 0',
    '0': '0',
    '1-4': '1–4',
    '5-9': '5–9',
    '10-49': '10–49',
    '50-249': '50–249',
    '250-': '250 eller fler',
  },
  together: (first: string, last: string) => `${first} till ${last}`,
  or: ' eller ',
  hiddenTitle: 'Frågan visas inte',
  hiddenBody: 'Svaren är för få eller för lika för att kunna visas utan att någon pekas ut.',
  byOrganisation: 'Antal personer per organisation',
  tableCaption: (question: string) => `Personer efter organisation och svar: ${question}`,
  organisation: 'Organisation',
  met: 'Fick frågan',
  limitsTitle: 'Vad bilden inte visar',
  limits: [
    'Tal om en till fyra personer visas aldrig. Organisationer där färre än tio har svarat läggs samman, och svar som få har gett läggs ihop med närliggande.',
    'Där alla i en organisation svarat lika visas det inte, för då skulle vars och ens svar synas.',
    'Det någon har skrivit med egna ord visas aldrig här, bara hur många som har skrivit.',
    'Den som har flera uppdrag eller anställningar räknas under “Flera organisationer”.',
    'Procenten är av dem som fick frågan. De säger inte varför svaren skiljer sig.',
  ],
  onBehalf:
    'Svaren är lämnade för en organisations räkning. Varje svar är ändå en persons, flera kan ha svarat för samma organisation, och inget är organisationens officiella besked.',
  export: 'Hämta som CSV',
  persons: 'Personer',
  ownTitle: 'Kartläggningar',
  ownLead: 'Vad människor i din organisation har svarat i kursernas kartläggningar, tillsammans.',
  ownSees: 'Det du ser',
  ownSeesBody: [
    'Bara din egen organisation, och bara när minst tio har svarat.',
    'Aldrig vem som har svarat vad, och aldrig det någon har skrivit.',
  ],
  ownNoneTitle: 'Inget att visa än',
  ownNoneBody:
    'Här visas svaren när programansvarig har publicerat en kartläggning där minst tio från din organisation har svarat.',
  ownIn: (course: string, when: string) => `${course}. Publicerad ${when}`,
};
