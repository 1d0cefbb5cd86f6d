import type { GateFault } from '@vagar/contract';
import type { PlaceWords } from './words.ts';

/**
 * A dotted path inside a course or an activity in words: `questions.2.options.0.text` is “fråga 3, alternativ 1”.
 * Names without words of their own say nothing more than what stands before them and are left out.
 */
export function placeInWords(path: string, words: PlaceWords): string {
  const said: string[] = [];
  const steps = path.split('.');
  for (const [at, step] of steps.entries()) {
    const number = Number(steps[at + 1]);
    const part = step in words.parts ? words.parts[step as keyof PlaceWords['parts']] : null;
    if (part)
      said.push(Number.isInteger(number) && steps[at + 1] !== '' ? words.numbered(part, number + 1) : part);
    // What lies inside a document or a list compared whole has no name of its own.
    if (step === 'sv' || step === 'en') {
      if (said.length > 0) said.push(step === 'sv' ? words.inSwedish : words.inEnglish);
      break;
    }
  }
  return said.join(', ');
}

/** What is wrong, and where. A text that is missing is said by the name of what is not filled in. */
export function faultInWords({ code, path }: Pick<GateFault, 'code' | 'path'>, words: PlaceWords): string {
  const place = placeInWords(path, words);
  if (!place) return words.codes[code];
  return code === 'text-missing' ? words.notFilledIn(place) : `${words.codes[code]} ${words.at(place)}`;
}

/** Where a fault is mended. The place inside is told to the page, which leads on to the field. */
export function addressOfFault(courseId: string, fault: GateFault): string {
  const path = `/studio/${courseId}`;
  if (fault.activityId) {
    const query = new URLSearchParams({
      ...(fault.path === '' ? {} : { plats: fault.path }),
      ...(fault.language ? { sprak: fault.language } : {}),
      fel: fault.code,
    });
    return `${path}/${fault.activityId}?${query}`;
  }
  if (fault.moduleId) return `${path}#${fault.moduleId}`;
  if (fault.code === 'no-modules' || fault.code === 'nothing-required') return path;
  const [field, at] = fault.path.split('.');
  return `${path}/om-kursen#field-${field === 'objectives' ? `objectives-${at ?? 0}` : `${field ?? 'title'}-${fault.language ?? 'sv'}`}`;
}
