import type { Answer, PublicQuestion } from '@vagar/contract';
import type { LocalText } from '@vagar/domain';
import type { QuizWords } from './words.ts';

type Shown = (text: LocalText) => string;

/** An answer as it is read back, a line each; empty when nothing was answered. */
export function answerInWords(
  question: PublicQuestion,
  answer: Answer | null | undefined,
  words: QuizWords,
  shown: Shown,
): string[] {
  if (!answer) return [];
  const named = (choices: readonly { id: string; text: LocalText }[], id: string) => {
    const found = choices.find((choice) => choice.id === id);
    return found ? [shown(found.text)] : [];
  };
  switch (question.kind) {
    case 'single':
      return answer.kind === 'single' && answer.option !== null ? named(question.options, answer.option) : [];
    case 'multiple':
      return answer.kind === 'multiple' ? answer.options.flatMap((id) => named(question.options, id)) : [];
    case 'true-false':
      if (answer.kind !== 'true-false' || answer.value === null) return [];
      return [answer.value ? words.true : words.false];
    case 'matching':
      if (answer.kind !== 'matching') return [];
      return question.lefts.flatMap(({ id, text }) =>
        named(question.rights, answer.pairs[id] ?? '').map((right) => `${shown(text)} – ${right}`),
      );
    case 'ordering':
      if (answer.kind !== 'ordering') return [];
      return answer.items.flatMap((id, place) =>
        named(question.items, id).map((item) => `${place + 1}. ${item}`),
      );
    case 'short-text':
    case 'essay':
      return answer.kind === question.kind && answer.text.trim() !== '' ? [answer.text] : [];
    case 'number': {
      if (answer.kind !== 'number' || answer.text.trim() === '') return [];
      return [question.unit ? `${answer.text} ${shown(question.unit)}` : answer.text];
    }
    case 'gaps':
      if (answer.kind !== 'gaps') return [];
      return [shown(question.text).replace(/\[\[(g\d+)\]\]/gu, (_, id: string) => answer.texts[id] || '…')];
  }
}
