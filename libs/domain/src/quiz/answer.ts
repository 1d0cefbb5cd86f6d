/** Answers as a browser sends them, in the ids of the public question. Anything may be left out: it scores nothing. */
export interface SingleAnswer {
  readonly kind: 'single';
  readonly option: string | null;
}
export interface MultipleAnswer {
  readonly kind: 'multiple';
  readonly options: readonly string[];
}
export interface TrueFalseAnswer {
  readonly kind: 'true-false';
  readonly value: boolean | null;
}
export interface MatchingAnswer {
  readonly kind: 'matching';
  /** Right id by left id. */
  readonly pairs: Readonly<Record<string, string>>;
}
export interface OrderingAnswer {
  readonly kind: 'ordering';
  /** Item ids in the learner's order. */
  readonly items: readonly string[];
}
export interface ShortTextAnswer {
  readonly kind: 'short-text';
  readonly text: string;
}

export interface NumberAnswer {
  readonly kind: 'number';
  /** As typed: 1 234,5 or 1,234.5. */
  readonly text: string;
}
export interface GapsAnswer {
  readonly kind: 'gaps';
  /** What is written in each gap, by its public id. */
  readonly texts: Readonly<Record<string, string>>;
}

export interface EssayAnswer {
  readonly kind: 'essay';
  readonly text: string;
}

export type Answer =
  | SingleAnswer
  | MultipleAnswer
  | TrueFalseAnswer
  | MatchingAnswer
  | OrderingAnswer
  | ShortTextAnswer
  | NumberAnswer
  | GapsAnswer
  | EssayAnswer;

/** Answers by question key. */
export type Answers = Readonly<Record<string, Answer | undefined>>;
