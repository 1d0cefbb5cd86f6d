import { formatsIn } from '../../../platform/i18n/index.ts';
import { sv } from '../messages.sv.ts';
import { reasonInWords } from './requirement-reason.ts';

const inSwedish = (...[requirement]: [Parameters<typeof reasonInWords>[0]]) =>
  reasonInWords(requirement, sv, formatsIn('sv')).replaceAll('\u00a0', ' ');

describe('why something is left', () => {
  it('tells the best result and the mark', () => {
    const facts = { best: 0.6, passMark: 0.7, attemptsLeft: null };

    const words = inSwedish({ reason: 'quiz-below-mark', facts });

    expect(words).toBe('Ditt bästa resultat är 60 %. Gränsen är 70 %. Försök igen när du vill.');
  });

  it('does not ask for another try when there is none', () => {
    const facts = { best: 0.6, passMark: 0.7, attemptsLeft: 0 };

    const words = inSwedish({ reason: 'quiz-below-mark', facts });

    expect(words).toContain('inga försök kvar');
  });

  it('counts what is written and what is asked', () => {
    const facts = { have: 1, need: 2 };

    const words = inSwedish({ reason: 'plan-too-few', facts });

    expect(words).toBe('Du har 1 åtagande. Det behövs minst 2.');
  });
});
