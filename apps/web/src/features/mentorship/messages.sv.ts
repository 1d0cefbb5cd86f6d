import { pluralIn } from '../../platform/i18n/index.ts';

const count = pluralIn('sv');

export const sv = {
  title: 'Mitt erbjudande som mentor',
  lead: 'Berätta vad du kan hjälpa till med och hur mycket. Det sparas medan du fyller i.',
  whoSees: 'Vem ser detta?',
  whoSeesBody:
    'I dag ser bara du det. När en matchningsomgång börjar läser programansvariga ditt erbjudande, och den som föreslås som din adept får läsa det.',
  nothingYet: 'Du har inte erbjudit något än. Börja med hur många adepter du kan ta emot.',

  capacityTitle: 'Hur mycket',
  capacity: 'Hur många adepter kan du ha samtidigt?',
  mentees: (number: number) => count(number, 'adept', 'adepter'),
  paused: 'Pausa mitt erbjudande',
  pausedBody: 'Du får inga nya adepter så länge. Pågående mentorskap påverkas inte.',

  howTitle: 'Hur och var',
  languages: 'Språk',
  language: { sv: 'Svenska', en: 'Engelska' },
  formats: 'Hur kan ni ses?',
  format: { room: 'I ett rum', video: 'Videomöte', phone: 'Telefon' },
  places: 'Orter där du kan träffas',
  placesBody: 'Skriv en ort i taget, högst tio.',
  place: 'Ort',
  addPlace: 'Lägg till ort',
  removePlace: (place: string) => `Ta bort ${place}`,
  placeRemoved: (place: string) => `${place} är borttagen.`,
  placeAdded: (place: string) => `${place} är tillagd.`,
  undo: 'Ångra',
  placesFull: 'Du har lagt till tio orter. Ta bort en för att lägga till en annan.',
  noPlaces: 'Inga orter än',

  whatTitle: 'Med vad',
  competences: 'Kompetenser du kan hjälpa till med',
  competencesBody: (chosen: number) => `Välj högst tio. Du har valt ${chosen}.`,
  competencesFull: 'Du har valt tio. Ta bort en för att välja en annan.',
  ownWords: 'Med egna ord',
  ownWordsBody: 'Vad har du varit med om som andra kan ha nytta av? Högst 2 000 tecken.',
  audience: 'Läses vid matchningen, av programansvariga och den som föreslås som din adept',

  shown: {
    paused: 'Pausat',
    none: 'inget valt',
  },
};
