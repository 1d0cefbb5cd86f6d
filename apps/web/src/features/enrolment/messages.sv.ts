export const sv = {
  enrol: 'Anmäl dig',
  signInToEnrol: 'Logga in för att anmäla dig',
  goOn: 'Fortsätt kursen',
  seeAgain: 'Öppna kursen',
  enrolled: 'Du är anmäld. Kursen ligger på din startsida.',
  states: {
    invited: 'Inbjuden',
    applied: 'Anmälan inskickad',
    waitlisted: 'På väntelista',
    active: 'Pågår',
    completed: 'Genomförd',
    withdrawn: 'Avbruten',
    expired: 'Avslutad',
  },
  progress: 'Så långt har du kommit',
  done: (done: number, total: number) => `${done} av ${total} delar klara`,
};
