import type { TextSection } from '../sections.tsx';

const sections: readonly TextSection[] = [
  {
    title: 'Vad redogörelsen gäller',
    paragraphs: [
      'Den organisation som driver Vägar står bakom webbplatsen. Vi vill att så många som möjligt ska kunna använda den. Här beskriver vi hur Vägar uppfyller lagen om tillgänglighet till digital offentlig service (2018:1937), vilka brister vi känner till och hur du rapporterar fler.',
    ],
  },
  {
    title: 'Hur tillgänglig är webbplatsen?',
    paragraphs: [
      'Vägar är byggt för att uppfylla WCAG 2.2 på nivå AA och standarden EN 301 549, på alla sidor, också de som kräver inloggning. Vi bedömer att webbplatsen är delvis förenlig med lagen, eftersom allt inte är prövat. Det vi vet och inte vet står här nedanför.',
    ],
  },
  {
    title: 'Innehåll som inte är fullt tillgängligt',
    paragraphs: [
      'Vi känner i dag inte till någon del som hindrar dig från att gå en kurs med tangentbord, med skärmläsare eller med förstorad text. Det här är ändå inte som det borde vara:',
    ],
    points: [
      'Filmerna har inget ljud. Det som sägs visas som text i filmen. Det som syns beskrivs i en egen textversion, inte med en talad röst (WCAG 1.2.5). Textversionen och bilderna räknas lika som filmen.',
      'Intygen finns som taggade PDF-filer. De är gjorda efter standarden PDF/UA, men är inte kontrollerade av ett fristående program och inte lästa med alla skärmläsare. Samma uppgifter finns på intygets webbsida.',
      'En del innehåll finns bara på svenska när du har valt engelska. Det är då märkt som svenska, så att skärmläsaren uttalar det rätt.',
    ],
  },
  {
    title: 'Oskäligt betungande anpassning',
    paragraphs: ['Vi åberopar inget undantag för oskäligt betungande anpassning enligt 12 § i lagen.'],
  },
  {
    title: 'Innehåll som inte omfattas av lagen',
    paragraphs: [
      'Källorna i kurserna länkar till andra webbplatser. Deras tillgänglighet råder vi inte över.',
    ],
  },
  {
    title: 'Hur vi har prövat webbplatsen',
    paragraphs: [
      'Vi har gjort en egen bedömning. Den senaste gjordes den 24 november 2026. Ingen utomstående har granskat webbplatsen, och den är ännu inte prövad tillsammans med personer som har funktionsnedsättning.',
    ],
    points: [
      'Vid varje ändring kontrolleras alla sidor av ett program (axe) i smal och bred vy, på svenska och engelska.',
      'Vägen från inloggning till intyg gås igenom med enbart tangentbord, i en riktig webbläsare.',
      'Sidornas namn, ordning och meddelanden läses så som en skärmläsare får dem.',
      'Färgernas kontrast är beräknad för ljust och mörkt utseende och för ökad kontrast.',
    ],
  },
];

export const sv = {
  title: 'Tillgänglighetsredogörelse',
  lead: 'Hur tillgängligt Vägar är, vad som brister och hur du berättar om det.',
  sections,
  reportTitle: 'Berätta om hinder',
  reportLead:
    'Om något hindrar dig i Vägar vill vi veta det. Beskriv vad du ville göra och vad som hände. Du behöver inte säga vem du är. Vill du ha innehåll i en annan form, till exempel som text på papper, skriv det här. Vi svarar så snart vi kan.',
  message: 'Vad hindrade dig?',
  page: 'På vilken sida?',
  pageHint: 'Till exempel sidans rubrik eller adress.',
  contact: 'E-postadress, om du vill ha svar',
  optional: 'frivilligt',
  send: 'Skicka',
  thanks: 'Tack. Det du skrev har kommit fram.',
  supervisionTitle: 'Tillsyn',
  supervision:
    'Myndigheten för digital förvaltning (Digg) har haft ansvar för tillsynen över lagen. Om du inte är nöjd med hur vi hanterar det du har rapporterat kan du anmäla det till Digg, eller till den myndighet som har tagit över tillsynen.',
  supervisionLink: 'Anmäl till tillsynsmyndigheten (digg.se)',
  updated: 'Redogörelsen uppdaterades senast den 24 november 2026.',
};
