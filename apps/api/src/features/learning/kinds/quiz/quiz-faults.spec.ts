import type { KindDraft } from '@vagar/contract';
import { quizFaults } from './quiz-faults.ts';
import { quizKind } from './quiz.kind.ts';

const question = (key: string, pool?: string) => ({
  kind: 'true-false' as const,
  key,
  prompt: { sv: 'Sant?' },
  feedback: { sv: 'Ja.' },
  correct: true,
  ...(pool && { pool }),
});
const pool = (key: string, draw: number) => ({ key, name: { sv: key }, draw });
const said = (change: Partial<KindDraft<'quiz'>>) =>
  quizFaults({ ...quizKind.empty(), ...change }).map(({ code, path, weight }) => `${weight} ${code} ${path}`);

describe('what the gate finds in a quiz', () => {
  it('is nothing where every group holds what is drawn from it', () => {
    const found = said({
      questions: [question('a', 'p'), question('b', 'p'), question('c')],
      pools: [pool('p', 2)],
      timeLimit: 10,
    });

    expect(found).toEqual([]);
  });

  it('is a group without questions, and one that holds too few', () => {
    const found = said({
      questions: [question('a', 'p'), question('b', 'gone')],
      pools: [pool('p', 2), pool('q', 1)],
    });

    expect(found).toEqual(['must pool-too-small pools.0.draw', 'must pool-empty pools.1']);
  });

  it('counts only questions in no group among those that may be drawn beside them', () => {
    const questions = [question('a', 'p'), question('b', 'p'), question('c')];

    const found = said({ questions, pools: [pool('p', 1)], draw: 2 });

    expect(found).toEqual(['must no-questions questions']);
  });

  it('should be a time that is hardly enough for what is drawn', () => {
    const questions = Array.from({ length: 5 }, (_, place) => question(`q${place}`, 'p'));

    const found = [
      said({ questions, timeLimit: 2, pools: [pool('p', 5)] }),
      said({ questions, timeLimit: 2, pools: [pool('p', 4)] }),
    ];

    expect(found).toEqual([['should time-limit-short timeLimit'], []]);
  });
});
