/** What is handed in in the demo: problem formulations about matters that could be anybody's in the county. */
export const handInTexts: readonly string[] = [
  `Vad som händer: På tre av fem vardagar går kvällsbussen från Ramsele med färre än fyra resande. Så har det varit sedan i våras.

För vem är det ett problem? För den som betalar, för trafiken kostar lika mycket tom som full. För föraren, som har tre timmars väntan i Sollefteå. Det är inget problem för de två som åker varje kväll. För dem är bussen skälet till att de kan bo kvar.

Vad vi vet: Antalet resande är räknat. Varför så få åker vet vi inte. Vi har antagit att folk hellre tar bilen, men ingen har frågat dem som slutade åka när tidtabellen lades om.

Gränsen: Jag har med linjen och dess upptagningsområde. Skolskjutsarna lämnade jag utanför, fast de kör samma väg.

Frågan: Vad behöver den som bor längs linjen kunna göra efter klockan sex på kvällen?`,
  `I Härnösand har fyra arrangörer på ett år sagt att de inte söker bidrag längre. Två av dem säger att blanketten tar för lång tid. De andra två har vi inte nått.

Handläggarna ser det som ett problem att vi missar bra idéer. Ekonomienheten ser det inte så, för alla pengar går åt ändå. De små föreningarna märker det mest. De stora har någon anställd som skriver.

Jag vet hur många som har sökt de senaste fem åren. Jag vet inte om de som slutade hade fått ja. Att blanketten är orsaken är ett antagande, även om det sägs ofta.

Jag drog gränsen vid kulturbidragen. Idrottens bidrag har en annan blankett, och där har ingen slutat söka.

Hur märker vi att någon har tänkt söka, men låtit bli?`,
  `Vi behöver en ny förskola i norra Kramfors. Kön är lång och föräldrarna är trötta på att skjutsa.

Alla tycker att det är ett problem. Byggkostnaden är den enda frågan som återstår.`,
  `Vad som händer: Under juli och augusti står det bilar längs båda sidor av vägen mot Skuleberget de flesta soliga dagar. Räddningstjänsten har två gånger i år fått vända.

För de boende är det ett problem varje sommar. För företagen är det tvärtom ett tecken på att det går bra, och de har rätt i att det är därför de kan ha öppet. För besökaren är det besvärligt i tio minuter. Markägaren har vi inte frågat.

Det vi vet säkert är antalet bilar, för dem räknade vi. Vi vet inte varifrån de kommer eller om de hade kunnat åka på annat sätt.

Gränsen är vägen mellan avfarten och naturum. Stigarna är med som fråga, inte som fakta.

Vad är det som ska rymmas här, och vem avgör när det är fullt?`,
  `I Ånge har vi under hösten annonserat fyra tjänster två gånger var och fått två sökande. För tio år sedan kom det ett tiotal.

Cheferna ser en brist på folk. Facket ser en lön som är lägre än grannkommunens. De som arbetar hos oss säger att schemat är svårare att leva med än lönen. Alla tre kan ha rätt, och alla tre pekar på olika saker att göra.

Vi vet hur många som sökte och vad vi betalar. Vad de som inte sökte tänkte vet vi ingenting om, och det är dem frågan gäller.

Jag tog med vård och omsorg men inte skolan. Där är läget ett annat.

Vad skulle behöva vara sant om arbetet för att den som slutade i fjol ska vilja komma tillbaka?`,
  `Vattnet i Indalsälvens nedre del har haft för höga halter av ett ämne vid två av sex mätningar i år. Gränsen är satt för dricksvatten, och ingen dricker därifrån.

För miljökontoret är det ett problem som ska följas upp. För fiskevårdsområdet är det ett rykte, som är värre än halten. För bruket uppströms är det en fråga om mätmetod. De har en egen serie som visar lägre värden.

Vi vet vad proverna visade. Vi vet inte varför serierna skiljer sig åt, och vi har inte satt oss vid samma bord.

Gränsen går vid kommungränsen. Det är bekvämt för oss, men vattnet bryr sig inte om den.

Vad behöver vi mäta tillsammans för att tala om samma älv?`,
];

/** What the demo's staff have said of two of them. */
export const saidOfReturned =
  'Du skriver en lösning, en ny förskola, redan i första meningen. Backa ett steg: vad är det som händer, och för vem? Försök få med någon som inte har problemet, och säg vad ni vet om kön och hur länge den har varit lång.';
export const saidOfApproved =
  'Det som gör sidan stark är att du låter tre sidor ha rätt samtidigt och säger vad ni inte vet. Frågan går att arbeta med. Fundera på om skolan verkligen kan lämnas utanför, eftersom det är samma människor som söker.';
