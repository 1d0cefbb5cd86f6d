import { pluralIn } from '../../platform/i18n/index.ts';

const count = pluralIn('sv');

export const sv = {
  home: 'Hem',
  course: 'Kurs',
  module: (number: number, of: number) => `Modul ${number} av ${of}`,
  part: (number: number, of: number) => `del ${number} av ${of}`,
  minutes: (minutes: number) => count(minutes, 'minut', 'minuter'),
  goOn: (activity: string) => `Fortsätt: ${activity}`,
  begin: (activity: string) => `Börja: ${activity}`,
  left: 'Vad är kvar?',
  modules: 'Kursens innehåll',
  optional: 'frivillig',
  states: {
    'not-started': 'Inte påbörjad',
    started: 'Påbörjad',
    failed: 'Inte klar: under gränsen',
    completed: 'Klar',
  },
  completedAt: (day: string) => `Klar ${day}`,
  certificate: 'Se ditt intyg',
  courseCompleted: 'Du har gjort klart kursen',
  courseCompletedBody: 'Bra arbetat. Allt du har läst och skrivit finns kvar här och under Mitt material.',
  withdraw: 'Avbryt kursen',
  withdrawTitle: 'Vill du avbryta kursen?',
  withdrawBody: (done: number, total: number) =>
    `Du har ${done} av ${total} delar klara. Det du har skrivit finns kvar under Mitt material. Du kan anmäla dig igen när du vill.`,
  withdrawStay: 'Fortsätt kursen',
  close: 'Stäng',
  withdrawn: 'Du har avbrutit kursen.',
  leftTitle: 'Vad är kvar, och varför',
  leftLead:
    'Allt som krävs för att kursen ska vara klar. Det som är klart förblir klart, även om kursen ändras.',
  met: (day: string) => `Klar ${day}`,
  metPlain: 'Klar',
  notMet: 'Kvar',
  nothingLeft: 'Ingenting är kvar. Kursen är klar.',
  somethingLeft: (left: number) => `${count(left, 'del', 'delar')} kvar`,
  somethingDone: (done: number) => count(done, 'del klar', 'delar klara'),
  open: 'Öppna',
  reasons: {
    met: 'Klar.',
    'read-not-confirmed': 'Du har inte markerat texten som läst.',
    'film-not-finished': 'Du har inte markerat filmen som sedd.',
    'quiz-not-tried': (mark: string) => `Du har inte lämnat in kunskapsfrågorna. Gränsen är ${mark}.`,
    'quiz-below-mark': (best: string, mark: string) =>
      `Ditt bästa resultat är ${best}. Gränsen är ${mark}. Försök igen när du vill.`,
    'quiz-no-attempts': (best: string, mark: string) =>
      `Ditt bästa resultat är ${best} och gränsen är ${mark}. Du har inga försök kvar. Hör av dig till den som ansvarar för kursen.`,
    'reflection-empty': 'Du har inte skrivit något än.',
    'reflection-too-short': (have: number, need: number) => `Du har skrivit ${have} ord av minst ${need}.`,
    'reflection-not-confirmed': 'Du har skrivit, men inte markerat reflektionen som klar.',
    'plan-too-few': (have: number, need: number) =>
      have === 0
        ? `Du har inte skrivit något åtagande än. Det behövs minst ${need}.`
        : `Du har ${count(have, 'åtagande', 'åtaganden')}. Det behövs minst ${need}.`,
    'plan-not-confirmed': 'Du har skrivit åtaganden, men inte markerat planen som klar.',
    'work-not-handed-in': 'Du har inte lämnat in än.',
    'work-waits-for-review': 'Du har lämnat in. Den som bedömer har inte läst än.',
    'work-returned': 'Du har fått tillbaka ditt arbete med kommentarer och kan lämna in igen.',
    'workshop-not-attended': 'Du har inte markerat att du var med på träffen.',
    'link-not-followed': 'Du har inte markerat att du har läst sidan.',
  },
  toCourse: 'Till kursens innehåll',
  previous: 'Föregående',
  next: 'Nästa',
  steps: 'Gå vidare i kursen',
  progressNow: (done: number, total: number) => `${done} av ${total} delar klara i kursen.`,
  doneTitle: 'Klart',
  nextStep: (activity: string) => `Nästa: ${activity}`,
  nextStepPlain: 'Nästa del',
  seeLeft: 'Se vad som är kvar',
  closed: 'Kursen är avslutad för dig. Du kan läsa allt, men inte ändra något.',
  activityWaiting: 'Delen hämtas',
};
