import type { RequirementView } from '@vagar/contract';
import type { Formats } from '../../../platform/i18n/index.ts';
import type { LearningWords } from '../words.ts';

/** Why a requirement is or is not met, in words. */
export function reasonInWords(
  { reason, facts }: Pick<RequirementView, 'reason' | 'facts'>,
  { reasons }: LearningWords,
  { percent }: Pick<Formats, 'percent'>,
): string {
  const fact = (name: string) => facts[name] ?? 0;
  switch (reason) {
    case 'quiz-not-tried':
      return reasons[reason](percent(fact('passMark')));
    case 'quiz-below-mark':
      return facts['attemptsLeft'] === 0
        ? reasons['quiz-no-attempts'](percent(fact('best')), percent(fact('passMark')))
        : reasons[reason](percent(fact('best')), percent(fact('passMark')));
    case 'reflection-too-short':
    case 'plan-too-few':
      return reasons[reason](fact('have'), fact('need'));
    default:
      return reasons[reason];
  }
}
