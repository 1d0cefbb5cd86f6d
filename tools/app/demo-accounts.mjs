/** The accounts of the demo world; the password works nowhere else. */
export const demoPassword = 'vagar-demo';

/** @type {readonly [{ email: string, role: string }, ...{ email: string, role: string }[]]} */
export const demoAccounts = [
  { email: 'leader@vagar.example', role: 'leader, elected official (förtroendevald)' },
  { email: 'official@vagar.example', role: 'leader, civil servant (tjänsteperson)' },
  { email: 'mentor@vagar.example', role: 'mentor' },
  { email: 'staff@vagar.example', role: 'programme staff (programansvarig)' },
  { email: 'contact@vagar.example', role: 'organisation contact (kontaktperson)' },
  { email: 'admin@vagar.example', role: 'administrator' },
];
