import { pluralIn } from '../../platform/i18n/index.ts';

const count = pluralIn('sv');

export const sv = {
  startTitle: 'För ledare som vågar',
  startKicker: 'Vägar',
  startLead:
    'Kurser, reflektion och intyg i hållbart ledarskap, för förtroendevalda och tjänstepersoner i Västernorrland.',
  seeCourses: 'Se kurserna',
  signIn: 'Logga in',
  toHome: 'Till mitt Hem',
  whatTitle: 'Så fungerar Vägar',
  what: [
    'Du går kurser i din egen takt, en halvtimme i taget, på mobilen eller datorn.',
    'Det du skriver sparas medan du skriver. Dina reflektioner läser bara du.',
    'Du ser alltid vad som är klart, vad som är kvar och varför.',
    'När allt är klart får du ett intyg som vem som helst kan kontrollera.',
  ],
  whoTitle: 'För vem',
  who: 'Vägar är för dig som leder länet: förtroendevald, tjänsteperson eller ledare i en organisation som samarbetar med regionen. Du kan ha flera uppdrag samtidigt. Din arbetsgivare eller din organisation lägger upp dig, sedan loggar du in med din e-postadress.',
  areasTitle: 'Fyra områden',
  areas: [
    {
      title: 'Ledarskap och styrning',
      text: 'Modigt ledarskap som lägger målkonflikterna på bordet: kurser, dialog, mentorskap och intyg.',
    },
    {
      title: 'Hållbar besöksnäring',
      text: 'Vad certifieringar betyder, och hur länet kan ta emot fler besökare utan att slita på det de kommer för.',
    },
    {
      title: 'Hållbara stöd',
      text: 'Hållbarhet inbyggd i företagsstöd, projektmedel, kommersiell service och sammanhållningspolitik.',
    },
    {
      title: 'Omställning',
      text: 'Att kunna ändra sig och pröva nytt: åtaganden som följs upp och utbyte med andra.',
    },
  ],
  verifyTitle: 'Har du fått se ett intyg?',
  verify: 'Skanna koden på intyget eller öppna länken. Då ser du om intyget är äkta och gäller.',
  homeTitle: 'Hem',
  greeting: (name: string) => `Hej ${name}`,
  goOn: (activity: string) => `Fortsätt: ${activity}`,
  begin: (activity: string) => `Börja: ${activity}`,
  place: (module: number, modules: number, part: number, parts: number) =>
    `Modul ${module} av ${modules}, del ${part} av ${parts}`,
  next: 'Här var du senast',
  first: 'Här börjar du',
  courses: 'Mina kurser',
  due: 'Mina åtaganden',
  dueOn: (day: string) => `Senast ${day}`,
  overdue: (day: string) => `Datum passerat: ${day}`,
  certificates: 'Mina intyg',
  awarded: (day: string) => `Utfärdat ${day}`,
  allCertificates: (all: number) => `Alla ${count(all, 'intyg', 'intyg')}`,
  emptyTitle: 'Här börjar din väg',
  emptyBody: 'Du går ingen kurs än. När du har anmält dig ser du här var du är och vad som är kvar.',
  emptyAction: 'Välj en kurs',
  allDone: 'Allt är klart just nu',
  allDoneBody: 'Du har gjort klart det du är anmäld till.',
};
