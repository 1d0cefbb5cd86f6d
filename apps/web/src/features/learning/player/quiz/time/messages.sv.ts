import { pluralIn } from '../../../../../platform/i18n/index.ts';

const count = pluralIn('sv');
const minutes = (number: number) => count(number, 'minut', 'minuter');

export const sv = {
  limit: (number: number) => `Du har ${minutes(number)} på dig från att du börjar`,
  limitAgain: (number: number) => `Om du försöker igen har du ${minutes(number)} på dig.`,
  longer: (number: number) => `Det är din förlängda tid. De andra har ${minutes(number)}.`,
  atTheEnd:
    'Svaren sparas medan du svarar. När tiden är slut lämnas de in av sig själva, också om du har stängt sidan.',
  askFirst:
    'Behöver du längre tid? Hör av dig till den som ansvarar för kursen innan du börjar. Du behöver inte säga varför.',
  clock: 'Tid som är kvar',
  left: (seconds: number) => {
    if (seconds === 0) return 'Tiden är slut';
    return seconds > 60
      ? `${minutes(Math.ceil(seconds / 60))} kvar`
      : `${count(seconds, 'sekund', 'sekunder')} kvar`;
  },
  hidden: 'Klockan är dold',
  hide: 'Dölj klockan',
  show: 'Visa klockan',
  milestones: {
    half: 'Halva tiden är kvar.',
    five: 'Fem minuter är kvar.',
    one: 'En minut är kvar.',
  },
  over: 'Tiden är slut. Dina svar lämnas in.',
  wasOver: 'Tiden tog slut. Det du hade sparat lämnades in.',
};
