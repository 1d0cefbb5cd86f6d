import type { TextSection } from '../sections.tsx';

const sections: readonly TextSection[] = [
  {
    title: 'Vem ansvarar',
    paragraphs: [
      'Den organisation som driver Vägar ansvarar för dina personuppgifter. Har du frågor, kontakta organisationens dataskyddsombud eller den kontaktperson som har lagt in dig.',
      'Organisationen bestämmer den rättsliga grunden. För utbildning av förtroendevalda och anställda är det oftast en uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen). Organisationens egen information gäller framför den här sidan.',
    ],
  },
  {
    title: 'Vad som lagras',
    paragraphs: ['Vägar lagrar bara det som behövs för att du ska kunna gå kurser och få intyg:'],
    points: [
      'Ditt namn, din e-postadress och ditt val av språk.',
      'Dina uppdrag och anställningar: organisation, titel och datum.',
      'Vilka kurser du är anmäld till, vad du har gjort klart och när.',
      'Dina svar på kunskapsfrågor, dina reflektioner och dina åtaganden.',
      'Dina intyg.',
      'När du loggar in, och vilka som har läst namngivna listor där du finns med.',
    ],
  },
  {
    title: 'Vad som aldrig lagras',
    paragraphs: [
      'Vägar har inget fält för personnummer eller för partitillhörighet, och frågar inte efter dina åsikter.',
    ],
  },
  {
    title: 'Vem ser vad',
    paragraphs: [],
    points: [
      'Reflektioner och åtaganden: bara du. De lagras krypterade och visas inte för kursledare, i sökning eller i statistik.',
      'Svar på kunskapsfrågor: bara du. Andra ser om delen är klar.',
      'Var du är i kursen: de som leder din kursomgång. Din organisations kontaktperson ser om du är anmäld, hur långt du har kommit och när du senast gjorde något, men aldrig vad du har svarat eller skrivit.',
      'Statistik: bara grupper på minst fem personer. Mindre grupper visas inte, och går inte att räkna ut.',
      'Intyg: alla som har länken ser att intyget är äkta, och ditt namn tills du döljer det. Det gör du under Mina intyg.',
      'Varje läsning av en namngiven lista skrivs i en logg.',
    ],
  },
  {
    title: 'Att tänka på',
    paragraphs: [
      'Kryptering är ett tekniskt skydd. I en offentlig organisation kan det som lagras ändå bli en allmän handling, och då prövas det enligt lag om det ska lämnas ut. Skriv därför inte om andra personer så att de går att känna igen.',
    ],
  },
  {
    title: 'Hur länge',
    paragraphs: [
      'Ditt konto finns så länge din organisation behöver det. När det tas bort försvinner det du har skrivit. Utfärdade intyg bevaras, så att de går att kontrollera även senare. Organisationens dokumenthanteringsplan avgör de exakta tiderna.',
    ],
  },
  {
    title: 'Kakor och andra webbplatser',
    paragraphs: [
      'Vägar använder en enda kaka, som håller dig inloggad. Den försvinner när du loggar ut. Ditt val av språk, utseende och textstorlek sparas i webbläsaren, liksom text som inte har hunnit sparas på servern. Inget hämtas från andra webbplatser, och ingen följer vad du gör.',
    ],
  },
  {
    title: 'Dina rättigheter',
    paragraphs: [
      'Du kan själv hämta allt som är lagrat om dig på sidan Mina uppgifter. Du har rätt att få fel rättade, och i vissa fall att få uppgifter raderade eller begränsade. Kontakta den organisation som driver Vägar. Du kan också klaga hos Integritetsskyddsmyndigheten (IMY).',
    ],
  },
];

export const sv = {
  title: 'Integritet',
  lead: 'Vad Vägar lagrar om dig, vem som ser det och hur länge.',
  sections,
  myData: 'Till Mina uppgifter',
};
