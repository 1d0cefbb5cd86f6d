import { pluralIn } from '../../../../platform/i18n/index.ts';

const count = pluralIn('sv');

export const sv = {
  purpose: 'Vad träffen är till för',
  meetings: 'När och var',
  meetingsWaiting: 'Hämtar dag och plats',
  toMeeting: 'Till mötet på nätet',
  over: 'Har varit',
  cancelled: 'Inställd',
  when: 'När och var ni träffas får du veta av den som ansvarar för din omgång.',
  preparation: 'Förbered dig så här',
  agenda: 'Vad som händer på träffen',
  minutes: (minutes: number) => count(minutes, 'minut', 'minuter'),
  day: 'Vilken dag var du med?',
  dayMissing: 'Fyll i vilken dag du var med på träffen.',
  dayAhead: 'Dagen har inte varit än. Markera när du har varit med.',
  attended: 'Jag var med på träffen',
  attendedAlready: 'Du har markerat att du var med på träffen.',

  hasPreparation: 'Deltagarna ska förbereda sig',
  agendaHelp: (minutes: number) => `Sammanlagt ${count(minutes, 'minut', 'minuter')}.`,
  point: (number: number) => `Punkt ${number}`,
  pointMinutes: 'Minuter',
  pointText: 'Vad som händer',
  addPoint: 'Lägg till en punkt',
};
