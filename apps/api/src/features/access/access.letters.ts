import type { Language } from '@vagar/domain';
import { writeLetter } from './letter.ts';
import type { Words, WrittenLetter } from './letter.ts';

/** Whom a letter greets, and in which language. */
export interface Reader {
  readonly givenName: string;
  readonly locale: Language;
}

const zone = 'Europe/Stockholm';

/** `1 december 2026 kl. 9.12`, in Sweden. */
const inWords = (instant: Date, locale: Language): string => {
  const day = new Intl.DateTimeFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', {
    timeZone: zone,
    dateStyle: 'long',
  });
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: 'numeric', minute: '2-digit' });
  const time = clock.format(instant).replace(/^0/u, '');
  return locale === 'sv'
    ? `${day.format(instant)} kl. ${time.replace(':', '.')}`
    : `${day.format(instant)} at ${time}`;
};

const letter = (
  { givenName, locale }: Reader,
  words: Readonly<Record<Language, Omit<Words, 'greeting' | 'closing'>>>,
): WrittenLetter =>
  writeLetter(locale, {
    ...words[locale],
    greeting: locale === 'sv' ? `Hej ${givenName},` : `Hello ${givenName},`,
    closing: locale === 'sv' ? 'Hälsningar' : 'Kind regards,',
  });

/** Someone has been given an account and chooses a password. */
export const activationLetter = (to: Reader, url: string, until: Date): WrittenLetter =>
  letter(to, {
    sv: {
      subject: 'Välkommen till Vägar: välj ditt lösenord',
      paragraphs: [
        'Du har fått ett konto på Vägar, en plattform för hållbart ledarskap. Välj ett lösenord, så kan du logga in.',
        `Länken fungerar en gång och gäller till ${inWords(until, 'sv')}. Efter det kan den som administrerar Vägar hos er skicka en ny.`,
        'Om du inte väntade dig det här mejlet kan du låta det vara.',
      ],
      link: { label: 'Välj lösenord', url },
    },
    en: {
      subject: 'Welcome to Vägar: choose your password',
      paragraphs: [
        'You have been given an account on Vägar, a platform for sustainable leadership. Choose a password and you can sign in.',
        `The link works once, until ${inWords(until, 'en')}. After that, your Vägar administrator can send a new one.`,
        'If you were not expecting this email, you can leave it.',
      ],
      link: { label: 'Choose a password', url },
    },
  });

export const resetLetter = (to: Reader, url: string, until: Date): WrittenLetter =>
  letter(to, {
    sv: {
      subject: 'Välj ett nytt lösenord till Vägar',
      paragraphs: [
        'Vi har fått en begäran om ett nytt lösenord till ditt konto på Vägar. Här väljer du det.',
        `Länken fungerar en gång och gäller i en timme, till ${inWords(until, 'sv')}.`,
        'Var det inte du som bad om det? Då behöver du inte göra något. Ditt lösenord är detsamma som förut.',
      ],
      link: { label: 'Välj nytt lösenord', url },
    },
    en: {
      subject: 'Choose a new password for Vägar',
      paragraphs: [
        'We have received a request for a new password for your account on Vägar. This is where you choose it.',
        `The link works once and for one hour, until ${inWords(until, 'en')}.`,
        'Was it not you who asked? Then you need not do anything. Your password is the same as before.',
      ],
      link: { label: 'Choose a new password', url },
    },
  });

export const passwordChangedLetter = (to: Reader, at: Date): WrittenLetter =>
  letter(to, {
    sv: {
      subject: 'Ditt lösenord till Vägar är ändrat',
      paragraphs: [
        `Lösenordet till ditt konto ändrades ${inWords(at, 'sv')}. Du är utloggad på alla andra enheter.`,
        'Var det inte du? Välj ett nytt lösenord genast, med länken för glömt lösenord på inloggningssidan. Hör sedan av dig till den som administrerar Vägar hos er.',
      ],
    },
    en: {
      subject: 'Your password for Vägar has been changed',
      paragraphs: [
        `The password of your account was changed on ${inWords(at, 'en')}. You have been signed out on all other devices.`,
        'Was it not you? Choose a new password at once, by the link for a forgotten password on the sign-in page. Then contact your Vägar administrator.',
      ],
    },
  });

/** To the new address: it is used when whoever reads mail there says so. */
export const confirmEmailLetter = (to: Reader, url: string, until: Date): WrittenLetter =>
  letter(to, {
    sv: {
      subject: 'Bekräfta din nya e-postadress i Vägar',
      paragraphs: [
        'Du vill använda den här adressen när du loggar in på Vägar. Bekräfta den, så byter vi.',
        `Länken fungerar en gång och gäller till ${inWords(until, 'sv')}. Fram till att du bekräftar loggar du in med din gamla adress.`,
        'Var det inte du? Låt det här mejlet vara. Då ändras ingenting.',
      ],
      link: { label: 'Bekräfta adressen', url },
    },
    en: {
      subject: 'Confirm your new email address in Vägar',
      paragraphs: [
        'You want to use this address to sign in to Vägar. Confirm it and we will make the change.',
        `The link works once, until ${inWords(until, 'en')}. Until you confirm, you sign in with your old address.`,
        'Was it not you? Leave this email and nothing will change.',
      ],
      link: { label: 'Confirm the address', url },
    },
  });

/** To a new address that is someone's already; whoever asked is not told, so that accounts cannot be looked up. */
export const emailInUseLetter = (to: Reader): WrittenLetter =>
  letter(to, {
    sv: {
      subject: 'Adressen används redan i Vägar',
      paragraphs: [
        'Någon ville använda den här adressen för ett annat konto på Vägar. Den hör redan till ditt konto, så ingenting har ändrats.',
        'Du behöver inte göra något.',
      ],
    },
    en: {
      subject: 'The address is already used in Vägar',
      paragraphs: [
        'Someone wanted to use this address for another account on Vägar. It already belongs to your account, so nothing has changed.',
        'You need not do anything.',
      ],
    },
  });

/** To the old address, before anything has changed. */
export const emailChangeAskedLetter = (to: Reader, newEmail: string): WrittenLetter =>
  letter(to, {
    sv: {
      subject: 'Byte av e-postadress i Vägar',
      paragraphs: [
        `Någon som är inloggad på ditt konto vill byta din e-postadress till ${newEmail}. Bytet sker först när den nya adressen är bekräftad.`,
        'Var det inte du? Byt lösenord genast och hör av dig till den som administrerar Vägar hos er.',
      ],
    },
    en: {
      subject: 'Change of email address in Vägar',
      paragraphs: [
        `Someone signed in to your account wants to change your email address to ${newEmail}. The change is made only when the new address has been confirmed.`,
        'Was it not you? Change your password at once and contact your Vägar administrator.',
      ],
    },
  });

/** To the old address, afterwards. */
export const emailChangedLetter = (to: Reader, newEmail: string): WrittenLetter =>
  letter(to, {
    sv: {
      subject: 'Din e-postadress i Vägar är ändrad',
      paragraphs: [
        `Från och med nu loggar du in på Vägar med ${newEmail}. Den här adressen används inte längre.`,
        'Var det inte du som bytte? Hör av dig till den som administrerar Vägar hos er.',
      ],
    },
    en: {
      subject: 'Your email address in Vägar has been changed',
      paragraphs: [
        `From now on you sign in to Vägar with ${newEmail}. This address is no longer used.`,
        'Was it not you who made the change? Contact your Vägar administrator.',
      ],
    },
  });
