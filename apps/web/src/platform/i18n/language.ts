import { languages } from '@vagar/domain';
import type { Language } from '@vagar/domain';
import { keepOnDevice, readFromDevice } from '../device-storage.ts';

export type { Language };

const isLanguage = (value: string | null): value is Language =>
  (languages as readonly (string | null)[]).includes(value);

/** The language last chosen on this device, else the first of the browser's that we speak, else Swedish. */
export function deviceLanguage(preferred: readonly string[] = navigator.languages): Language {
  const chosen = readFromDevice('language');
  if (isLanguage(chosen)) return chosen;
  const spoken = preferred.map((tag) => tag.split('-')[0] ?? null).find(isLanguage);
  return spoken ?? 'sv';
}

export const rememberLanguage = (language: Language) => keepOnDevice('language', language);
