import { pluralIn } from '../../../platform/i18n/index.ts';

const count = pluralIn('sv');
const points = (number: number) => count(number, 'poäng', 'poäng');

export const sv = {
  title: 'Bedömning',
  lead: 'Inlämningar och fritextsvar som väntar på att någon läser dem. Den som har väntat längst står först. Därefter kommer det som är bedömt under det senaste året.',
  waiting: (number: number) =>
    number === 0
      ? 'Inget väntar på bedömning.'
      : `${count(number, 'inlämning', 'inlämningar')} väntar på bedömning.`,
  waitingInCourse: (number: number) =>
    number === 0
      ? 'Inget väntar på bedömning i kursen.'
      : `${count(number, 'inlämning', 'inlämningar')} väntar på bedömning i kursen.`,
  logged: 'Varje visning loggas',
  loggedBody: 'Loggen visar vem som tittade, när och vems inlämning det var.',
  filters: 'Välj bland inlämningarna',
  course: 'Kurs',
  allCourses: 'Alla kurser',
  courseWithout: 'En kurs utan inlämningar',
  caption: 'Inlämningar, de som väntar först',
  name: 'Namn',
  work: 'Inlämning',
  handedIn: 'Inlämnad',
  state: 'Läge',
  states: { 'handed-in': 'Väntar', returned: 'Återlämnad', approved: 'Godkänd', marked: 'Bedömd' },
  round: (number: number) => `inlämning nummer ${number}`,
  none: 'Inget är inlämnat än',
  noneBody:
    'Här visas det som deltagarna lämnar in i kurser med inlämning. Din egen inlämning bedömer någon annan.',
  workTitle: (activity: string, name: string) => `${activity}: ${name}`,
  handedInAt: (moment: string) => `Inlämnad ${moment}`,
  task: 'Uppgiften',
  text: 'Texten',
  noText: 'Ingen text är inlämnad.',
  files: 'Filer',
  size: (kilobytes: string) => `${kilobytes} kB`,
  earlier: 'Bedömningar',
  approvedBy: (name: string, day: string) => `Godkänd av ${name} ${day}`,
  returnedBy: (name: string, day: string) => `Återlämnad av ${name} ${day}`,
  points,
  total: (have: number, most: number) => `${have} av ${points(most)}`,
  form: 'Din bedömning',
  kept: 'Det du skriver sparas på den här enheten tills du skickar bedömningen.',
  level: (level: string, worth: string) => `${level} (${worth})`,
  sum: (have: number, most: number, from: number) =>
    `Hittills ${have} av ${points(most)}. Godkänt från ${points(from)}.`,
  noRubric: 'Inlämningen har inga kriterier. Bedöm den med ord.',
  levelMissing: 'Välj en nivå.',
  comment: 'Kommentar till deltagaren',
  commentHelp:
    'Skriv vad som är bra och vad som kan bli bättre. Deltagaren ser kommentaren tillsammans med nivåerna.',
  commentMissing: 'Skriv vad som behöver ändras, annars vet deltagaren inte vad som ska göras.',
  audience: 'Bara deltagaren och de som bedömer kan läsa detta',
  reason: 'Varför godkänns inlämningen ändå?',
  reasonHelp: 'Poängen räcker inte. Skälet sparas i spårbarhetsloggen. Skriv ingen känslig uppgift här.',
  reasonMissing: 'Skriv varför, eller lämna tillbaka inlämningen.',
  approve: 'Godkänn',
  giveBack: 'Lämna tillbaka för ändring',
  approved: (name: string) => `Inlämningen är godkänd. ${name} får ett mejl.`,
  returned: (name: string) => `Inlämningen är återlämnad. ${name} får ett mejl.`,
  newer: 'Deltagaren har lämnat in på nytt sedan du öppnade sidan. Läs den nya texten innan du bedömer.',
  quicker:
    'Någon annan hann före. Din text finns kvar på den här enheten tills du läser den andra bedömningen.',
  readNew: 'Visa inlämningen som den är nu',
  essays: 'Fritextsvar',
  essaysHandedIn: (attempt: number, moment: string) => `Försök ${attempt}, inlämnat ${moment}`,
  essaysLeft: (left: number) =>
    `${count(left, 'svar', 'svar')} att bedöma. Sedan får deltagaren sitt resultat.`,
  essaysResult: (score: string, mark: string, passed: boolean) =>
    `Resultat: ${score}, gränsen är ${mark}. ${passed ? 'Godkänt.' : 'Inte godkänt.'}`,
  essay: (number: number) => `Fritextsvar ${number}`,
  guidance: 'Ledning för dig som bedömer',
  mark: (number: number) => `Bedömning av fritextsvar ${number}`,
  marks: {
    '0': 'Inga poäng',
    '0.25': 'En fjärdedel',
    '0.5': 'Hälften',
    '0.75': 'Tre fjärdedelar',
    '1': 'Full poäng',
  },
  markMissing: 'Välj hur mycket svaret är värt.',
  essayComment: (number: number) => `Kommentar till fritextsvar ${number}`,
  essayCommentHelp: 'Skriv vad som är bra och vad som fattas. Du kan lämna fältet tomt.',
  sendMarks: 'Skicka bedömningen',
  changeMarks: 'Ändra bedömningen',
  marksSaved: 'Bedömningen är sparad. Resten väntar.',
  marksSent: (name: string) => `Svaren är bedömda. ${name} får ett mejl.`,
  marksChanged: (name: string) => `Bedömningen är ändrad. ${name} får ett mejl om resultatet är nytt.`,
  markedMeanwhile:
    'Någon annan har bedömt sedan du öppnade sidan. Det du har skrivit finns kvar här tills du visar den andra bedömningen.',
  back: 'Till alla inlämningar',
};
