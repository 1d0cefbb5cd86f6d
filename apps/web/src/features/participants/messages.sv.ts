import { pluralIn } from '../../platform/i18n/index.ts';

const count = pluralIn('sv');

export const sv = {
  cohortsTitle: 'Omgångar',
  cohortsLead: 'Välj en omgång för att se vilka som deltar och hur långt de har kommit.',
  coming: (day: string) => `Börjar ${day}`,
  running: 'Pågår',
  ended: 'Avslutad',
  dates: (from: string, to: string) => `${from}–${to}`,
  participants: (total: number) => count(total, 'deltagare', 'deltagare'),
  noCohorts: 'Du har inga omgångar än',
  noCohortsBody: 'Här visas de omgångar som ditt uppdrag gäller. Be en administratör om du saknar en omgång.',

  participantsTitle: (cohort: string) => `Deltagare: ${cohort}`,
  logged: 'Varje visning av listan loggas',
  loggedBody:
    'Loggen visar vem som tittade, när och vilka som visades. Svar, reflektioner och handlingsplaner syns aldrig här.',
  filters: 'Sök bland deltagarna',
  search: 'Namn',
  state: 'Läge',
  allStates: 'Alla lägen',
  caption: 'Deltagare i omgången, med så långt de har kommit',
  name: 'Namn',
  progress: 'Så långt',
  progressLabel: (name: string) => `Så långt har ${name} kommit`,
  done: (done: number, all: number) => `${done} av ${all}`,
  lastStep: 'Senaste steg',
  noStep: 'Inget än',
  noParticipants: 'Ingen deltar i omgången än',
  noParticipantsBody: 'När någon anmäler sig till omgången visas de här med läge och senaste steg.',
  meetings: 'Träffar',
  toCohorts: 'Till omgångarna',

  ownTitle: 'Mina medarbetare',
  ownLead: 'De som har uppdrag eller anställning i din organisation i dag, och deras kurser.',
  ownSees: 'Det här ser du, och det här ser du aldrig',
  ownSeesBody: [
    'Du ser vilka kurser var och en går, hur långt de har kommit och när de senast gjorde ett steg.',
    'Du ser aldrig svar, provresultat, reflektioner, handlingsplaner eller mentorskap.',
    'Du ser bara uppdrag och anställningar i din egen organisation.',
    'Varje visning av listan loggas: vem som tittade, när och vilka som visades.',
  ],
  ownFilters: 'Sök bland medarbetarna',
  ownCaption: 'Medarbetare med kurser och senaste steg',
  courses: 'Kurser',
  noCourse: 'Går ingen kurs',
  ownStep: (day: string) => `Senaste steg ${day}`,
  ownNoStep: 'Inte börjat',
  noOwn: 'Ingen hör till din organisation än',
  noOwnBody:
    'När någon får ett uppdrag eller en anställning i din organisation visas de här. Administratören lägger upp dem.',
};
