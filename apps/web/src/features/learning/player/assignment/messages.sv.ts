import { pluralIn } from '../../../../platform/i18n/index.ts';

const count = pluralIn('sv');
const points = (number: number) => count(number, 'poäng', 'poäng');

export const sv = {
  rubric: 'Så bedöms din inlämning',
  rubricLead: 'Du ser kriterierna innan du börjar. Den som bedömer väljer en nivå för varje kriterium.',
  approvedFrom: (least: number) => `Inlämningen godkänns från ${points(least)}.`,
  noRubric: 'Den som bedömer läser och svarar med ord. Det finns inga poäng.',
  points,
  chosen: 'Vald nivå',
  text: 'Din text',
  textAlso: 'Skriv här, eller lägg till en fil längre ner. Du kan göra båda.',
  audience: 'Bara du kan läsa detta tills du lämnar in. Sedan kan även den som bedömer läsa det.',
  handIn: 'Lämna in',
  handInAgain: 'Lämna in igen',
  empty: 'Skriv något eller lägg till en fil innan du lämnar in.',
  emptyText: 'Skriv något innan du lämnar in.',
  emptyFile: 'Lägg till en fil innan du lämnar in.',
  unsaved: 'Allt är inte sparat än, så du kan inte lämna in. Försök igen när det är sparat.',
  waitsTitle: 'Inlämnat. Väntar på bedömning',
  waits: (day: string) =>
    `Du lämnade in ${day}. Den som bedömer läser och svarar. Du får ett mejl när det är gjort, och kan gå vidare i kursen under tiden.`,
  returnedTitle: 'Du har fått tillbaka din inlämning',
  returned: 'Läs kommentaren, ändra det du vill och lämna in igen.',
  approvedTitle: 'Din inlämning är godkänd',
  review: 'Bedömningen',
  reviewedAt: (day: string) => `Bedömd ${day}`,
  total: (have: number, most: number) => `${have} av ${points(most)}`,
  comment: 'Kommentar',
  reviewWaiting: 'Bedömningen hämtas',
  conflictFiles: (names: string) => `Filer: ${names}`,
};
