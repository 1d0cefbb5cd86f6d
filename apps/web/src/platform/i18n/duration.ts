import { pluralIn } from './catalogue.ts';
import type { Language } from './language.ts';

const words = {
  sv: { minute: 'minut', minutes: 'minuter', hours: 'tim' },
  en: { minute: 'minute', minutes: 'minutes', hours: 'h' },
};

/** “45 minuter”, “8 tim 25 min”, “2 tim”: from an hour on, minutes alone have to be worked out by whoever reads. */
export const durationIn = (language: Language) => {
  const count = pluralIn(language);
  const { minute, minutes: many, hours } = words[language];
  return (minutes: number): string => {
    if (minutes < 60) return count(minutes, minute, many);
    const rest = minutes % 60;
    const whole = count(Math.floor(minutes / 60), hours, hours);
    return rest === 0 ? whole : `${whole} ${count(rest, 'min', 'min')}`;
  };
};
