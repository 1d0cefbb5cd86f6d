import type { Condition, CoursePageView } from '@vagar/contract';
import type { LocalText } from '@vagar/domain';
import type { Formats } from '../../../platform/i18n/index.ts';
import type { LearningWords } from '../words.ts';

/** What a shut activity waits for, in words: “du är klar med A och (du har godkänt på B eller …)”. */
export function conditionInWords(
  condition: Condition,
  course: Pick<CoursePageView, 'modules'>,
  words: LearningWords,
  formats: Pick<Formats, 'percent' | 'date'>,
  say: (text: LocalText) => string,
): string {
  const { opens } = words;
  const nameOf = (id: string) => {
    const found = course.modules.flatMap(({ activities }) => activities).find((it) => it.id === id);
    return found ? say(found.title) : opens.somethingGone;
  };
  const tell = (part: Condition, isInside: boolean): string => {
    switch (part.kind) {
      case 'all':
      case 'any': {
        const told = part.of.map((it) => tell(it, true)).join(part.kind === 'all' ? opens.and : opens.or);
        return isInside && part.of.length > 1 ? `(${told})` : told;
      }
      case 'done':
        return opens.done(nameOf(part.activity));
      case 'score':
        return opens.score(nameOf(part.activity), formats.percent(part.atLeast));
      case 'from':
        return opens.from(formats.date(part.day));
      case 'affiliation':
        return opens.affiliation[part.is];
      case 'cohort':
        return opens.cohort;
    }
  };
  return tell(condition, false);
}
