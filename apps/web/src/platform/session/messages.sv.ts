export const sv = {
  email: 'E-postadress',
  password: 'Lösenord',
  signIn: 'Logga in',
  forgot: 'Glömt lösenordet?',
  againTitle: 'Logga in igen',
  againBody:
    'Din inloggning har gått ut. Allt du har skrivit finns kvar på sidan och sparas när du är inne igen.',
  close: 'Stäng',
};
