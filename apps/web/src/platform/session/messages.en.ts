import type { Translated } from '../i18n/index.ts';
import type { sv } from './messages.sv.ts';

export const en: Translated<typeof sv> = {
  email: 'Email address',
  password: 'Password',
  signIn: 'Sign in',
  forgot: 'Forgotten your password?',
  againTitle: 'Sign in again',
  againBody:
    'Your session has ended. Everything you have written is still on the page and is saved once you are back in.',
  close: 'Close',
};
