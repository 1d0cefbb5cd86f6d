import { pluralIn } from '../../../platform/i18n/index.ts';

const count = pluralIn('sv');

export const sv = {
  title: 'Resultat',
  pageTitle: (quiz: string) => `Resultat: ${quiz}`,
  lead: 'Försök i alla versioner av kursen. Att du tittar på namn och resultat sparas i spårbarhetsloggen.',
  ofCourse: 'Frågornas resultat',
  untitled: 'Utan namn',
  studio: 'Studio',
  people: 'Deltagare',
  caption: 'Deltagare och deras försök',
  filters: 'Sök bland deltagarna',
  search: 'Sök på namn',
  nobody: 'Ingen går kursen än',
  nobodyBody: 'Här ser du hur det går för dem som svarar på frågorna, och kan ge längre tid.',
  name: 'Deltagare',
  version: 'Går version',
  attempts: 'Försök',
  best: 'Bästa resultat',
  standing: 'Läge',
  passed: 'Godkänt',
  waits: 'Väntar på bedömning',
  open: 'Svarar nu',
  notPassed: 'Inte godkänt än',
  notBegun: 'Inte börjat',
  extra: 'Tid',
  extraNone: 'Vanlig tid',
  extraPercent: (percent: number) => `${percent} % längre`,
  extend: 'Ändra tid',
  extendFor: (name: string) => `Ändra tid för ${name}`,
  extendTitle: (name: string) => `Tid för ${name}`,
  extendBody: (minutes: number) =>
    `Gränsen är ${count(minutes, 'minut', 'minuter')}. Längre tid gäller alla försök som kommer och det som pågår. Vägar frågar inte varför.`,
  extendChoice: 'Tillägg',
  choiceOf: (percent: number, minutes: number) =>
    percent === 0
      ? `Inget: ${count(minutes, 'minut', 'minuter')}`
      : `${percent} %: ${count(minutes, 'minut', 'minuter')}`,
  save: 'Spara tiden',
  cancel: 'Avbryt',
  close: 'Stäng',
  extended: (name: string) => `Tiden för ${name} är sparad.`,
  difficulty: 'Hur svår var varje fråga?',
  difficultyWaiting: 'Svaren räknas',
  difficultyN: (attempts: number) =>
    `${count(attempts, 'första försök', 'första försök')}, med det facit som gäller nu`,
  difficultyNote:
    'Bara första försöket räknas: den som svarar igen har läst återkopplingen. En låg siffra kan betyda att frågan är svår, oklar eller har fel facit.',
  difficultySummary: (questions: number, hardest: string, points: string) =>
    `${count(questions, 'fråga', 'frågor')}. Lägst ligger ”${hardest}” med ${points} av poängen i snitt.`,
  difficultyFew: 'Siffror visas när minst tio deltagare har svarat på en fråga.',
  meanPoints: 'Del av poängen i snitt',
  question: 'Fråga',
  tooFew: 'Visas från tio svar',
  showNumbers: 'Visa siffrorna',
  regrades: 'Rätta om',
  regradesBody:
    'Resultaten ändras inte av att du ändrar en fråga. Har facit varit fel kan du rätta om. Du får först se vems resultat som ändras, och hur.',
  regradeAction: 'Se vad en omrättning skulle göra',
  history: 'Omrättningar',
  when: 'När',
  by: 'Av',
  reason: 'Skäl',
  changed: 'Ändrade försök',
  regradeTitle: (quiz: string) => `Rätta om: ${quiz}`,
  regradeLead: 'Läs vad som händer för var och en. Inget är gjort förrän du bekräftar.',
  dryRun: 'Så blir det',
  questionsTitle: 'Frågor med annat facit',
  whichQuestions: 'Vilka frågor ska rättas om?',
  fitsSome: 'Passar inte allt som visades. Rättas om där den passar.',
  reworded: 'Frågan är omskriven. Kryssa i den bara om det nya facit är rätt också för de gamla orden.',
  saidBefore: 'Förut',
  saysNow: 'Nu',
  noneChosen: 'Ingen fråga är vald, så inget rättas om.',
  fitsNot: 'Passar inte det som visades. Behåller sitt facit.',
  nothing: 'Inget att rätta om',
  nothingBody: 'Alla försök är rättade med det facit som gäller. Ändra frågan och publicera kursen först.',
  nobodyChanges: 'Inget inlämnat försök ändras. Det nya facit gäller försök som kommer i tidigare versioner.',
  summary: (changes: number, attempts: number) =>
    `${count(changes, 'försök ändras', 'försök ändras')} av ${attempts} inlämnade.`,
  newlyPassed: (people: number) =>
    `${count(people, 'deltagare', 'deltagare')} får godkänt. Den som inte redan hade det får ett brev.`,
  keepPass: (attempts: number) =>
    `${count(attempts, 'försök hamnar', 'försök hamnar')} under gränsen men behåller godkänt.`,
  changesCaption: 'Försök som ändras',
  attempt: 'Försök',
  score: 'Resultat',
  beforeAfter: (before: string, after: string) => `${before} → ${after}`,
  spoken: (before: string, after: string) => `från ${before} till ${after}`,
  what: 'Vad som händer',
  becomesPassed: 'Blir godkänt',
  keepsPass: 'Under gränsen nu, behåller godkänt',
  staysPassed: 'Fortfarande godkänt',
  staysBelow: 'Fortfarande under gränsen',
  reasonLabel: 'Varför rättar du om?',
  reasonBody: 'Sparas i historiken och i spårbarhetsloggen. Skriv inget om enskilda personer.',
  reasonMissing: 'Skriv varför frågorna rättas om.',
  regrade: (attempts: number) =>
    attempts === 0 ? 'Låt det nya facit gälla' : `Rätta om ${count(attempts, 'försök', 'försök')}`,
  outdated: 'Något har ändrats sedan listan togs fram. Här är den nya. Inget är gjort.',
  done: (attempts: number) =>
    attempts === 0
      ? 'Det nya facit gäller.'
      : `${count(attempts, 'försök är omrättat', 'försök är omrättade')}.`,
  dryRunWaiting: 'Försöken räknas om på prov',
};
