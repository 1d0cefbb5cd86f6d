import { pluralIn } from '../../../platform/i18n/index.ts';

const count = pluralIn('sv');
const places = (number: number) => count(number, 'ställe', 'ställen');

export const sv = {
  title: 'Skicka ut rättelser',
  lead: 'Felstavningar, bildbeskrivningar, textning och översättningar kan nå dem som redan går en version, utan att de flyttas. Det de har gjort och skrivit ändras inte.',
  section: 'Rättelser',
  sectionBody:
    'Rätta orden i utkastet som vanligt. Sedan kan du skicka ut dem till dem som går en publicerad version.',
  noVersions: 'Kursen är inte publicerad än, så det finns inget att rätta.',
  version: 'Version att rätta',
  versionTaken: (number: number, people: number) =>
    `Version ${number}, ${people === 0 ? 'ingen går den nu' : `${count(people, 'deltagare går', 'deltagare går')} den nu`}`,
  found: 'Ord som skiljer',
  foundBody: 'Så står det i versionen, och så står det i utkastet. Välj det som ska skickas ut.',
  nothing: (number: number) => `Det finns inga ord i version ${number} att rätta.`,
  chooseAll: (parts: number) => `Alla ${count(parts, 'del', 'delar')}`,
  course: 'Kursens ord',
  module: 'Modul',
  before: 'I versionen',
  after: 'I utkastet',
  earlier: 'Före',
  later: 'Efter',
  nothingBefore: 'Inget stod här.',
  captionsFile: 'Textfilen',
  attributes: {
    alt: 'bildens beskrivning',
    caption: 'bildtexten',
    title: 'rubriken',
    name: 'filens namn',
  },
  reason: 'Varför rättas orden?',
  reasonBody: 'Sparas i historiken här och i spårbarhetsloggen.',
  reasonMissing: 'Skriv varför orden rättas.',
  chooseSomething: 'Välj minst en del att rätta.',
  send: (parts: number) => `Skicka ut rättelser i ${count(parts, 'del', 'delar')}`,
  confirmTitle: (number: number) => `Skicka ut rättelser till version ${number}`,
  confirmPlaces: (number: number) => `${places(number)} får nya ord.`,
  confirmPeople: (people: number) =>
    people === 0
      ? 'Ingen går versionen nu.'
      : `${count(people, 'deltagare ser', 'deltagare ser')} dem nästa gång de läser.`,
  confirmKept: 'Framsteg, svar, poäng och utfärdade intyg ändras inte.',
  confirm: 'Skicka ut nu',
  cancel: 'Avbryt',
  close: 'Stäng',
  sent: (number: number) => `Rättat på ${places(number)}.`,
  outdated: 'Något har ändrats sedan rättelserna hämtades. De är hämtade igen. Läs dem innan du skickar.',
  more: 'Går inte att skicka som rättelse',
  moreBody:
    'Det här är mer än ord. Det når ingen förrän du publicerar en ny version och flyttar dem som ska följa med.',
  faults: {
    'part-added': 'Något har lagts till.',
    'part-removed': 'Något har tagits bort.',
    'part-moved': 'Har fått en annan plats.',
    'order-changed': 'Ordningen är en annan.',
    'layout-changed': 'Stycken, listor eller rutor har tillkommit, försvunnit eller bytt plats.',
    'value-changed': 'Något som inte är ord är ändrat.',
    'address-changed': 'En länk, bild, film eller fil är en annan.',
    'words-removed': 'Ord har tagits bort utan att andra har satts dit.',
    'gaps-changed': 'Luckorna är inte desamma.',
    'choices-mixed':
      'Alternativen har bytt ord med varandra, så att det någon valt skulle betyda något annat.',
  },
  wholes: {
    'part-added': 'Finns bara i utkastet.',
    'part-removed': 'Finns inte längre i utkastet.',
    'part-moved': 'Står på en annan plats i utkastet.',
  },
  history: 'Tidigare rättelser',
  noHistory: 'Inga rättelser har skickats ut.',
  historyRow: (number: number, at: string) => `Version ${number}, ${at}`,
  historyBy: (name: string, reason: string) => `${name}: ${reason}`,
  historyPlaces: (number: number) => `Visa ${places(number)}`,
};
