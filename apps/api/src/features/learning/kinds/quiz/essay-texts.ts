import { Injectable } from '@nestjs/common';
import type { Answer } from '@vagar/contract';
import { Envelope } from '../../../../platform/secrets/envelope.ts';

/** Answers by question key. */
export type Answers = Readonly<Record<string, Answer>>;

/** Whose essays, of which attempt: an attempt keeps its id for life, also when its learner is moved. */
interface Author {
  readonly id: string;
  readonly personId: string;
}

const essaysBelonging = ({ id, personId }: Author) => ({
  kind: 'quiz-essays',
  recordId: id,
  authorId: personId,
});

/** What is written in essays is a person's own words: sealed for its author, apart from what was ticked and paired. */
@Injectable()
export class EssayTexts {
  constructor(private readonly envelope: Envelope) {}

  /** The answers as they are stored. Nothing is sealed where nothing is written. */
  seal(author: Author, answers: Answers): { answers: Answers; sealed: Buffer | null } {
    const open: Record<string, Answer> = {};
    const texts: Record<string, string> = {};
    for (const [question, answer] of Object.entries(answers))
      if (answer.kind !== 'essay') open[question] = answer;
      else if (answer.text.trim() !== '') texts[question] = answer.text;
    const sealed =
      Object.keys(texts).length === 0
        ? null
        : this.envelope.seal('reflection', JSON.stringify(texts), essaysBelonging(author));
    return { answers: open, sealed };
  }

  /** The texts by question key, for their author and for whoever marks them. */
  open(author: Author, sealed: Buffer | null): Readonly<Record<string, string>> {
    if (sealed === null) return {};
    return JSON.parse(this.envelope.open('reflection', sealed, essaysBelonging(author))) as Record<
      string,
      string
    >;
  }

  /** All answers of an attempt, what is sealed among them. */
  whole(author: Author & { readonly answers: Answers; readonly sealed: Buffer | null }): Answers {
    const essays = Object.entries(this.open(author, author.sealed));
    return {
      ...author.answers,
      ...Object.fromEntries(essays.map(([question, text]) => [question, { kind: 'essay' as const, text }])),
    };
  }
}
