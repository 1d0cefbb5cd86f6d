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
};
