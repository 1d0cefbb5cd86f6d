import type { TextSection } from '../sections.tsx';

const sections: readonly TextSection[] = [
  {
    title: 'Varför Vägar',
    paragraphs: [
      'Länets utmaningar går tvärs genom organisationer, och besluten rymmer mål som drar åt olika håll. Den som leder behöver kunna lägga målkonflikterna på bordet, väga dem och stå för valet. Vägar är till för att öva det.',
    ],
  },
  {
    title: 'Varifrån det kommer',
    paragraphs: [
      'Vägar bygger på regeringsuppdraget Vägar till hållbar regional utveckling (2020–2023). Uppdragets fyra områden lever vidare i den regionala utvecklingsstrategin för Västernorrland: ledarskap och styrning, hållbar besöksnäring, hållbara stöd och omställning.',
    ],
  },
  {
    title: 'Det här kan du lita på',
    paragraphs: [],
    points: [
      'Åsikter bedöms och mäts aldrig. Kunskapsfrågorna gäller kunskap.',
      'Det du skriver i en reflektion läser bara du.',
      'Ingen jämförs med någon annan. Det finns inga topplistor.',
      'Vad som krävs, och varför något är kvar, står alltid utskrivet.',
      'Det du har gjort klart förblir klart, även om kursen ändras.',
    ],
  },
  {
    title: 'Hur det är byggt',
    paragraphs: [
      'Vägar är öppen programvara. Allt som behövs kommer från Vägar själv: inga typsnitt, skript eller filmer hämtas från andra.',
    ],
  },
];

export const sv = {
  title: 'Om Vägar',
  lead: 'En plats att lära på för dem som leder länet mot hållbar utveckling.',
  sections,
};
