import type { LocalText } from '../text/local-text.ts';

/** A mapping instrument: items on scales or with options, some shown only after certain answers. Never graded. */
export interface SurveyChoice {
  readonly key: string;
  readonly text: LocalText;
}
interface Item {
  readonly key: string;
  readonly required: boolean;
  /** Shown only when this item got one of these answers: a point of a scale or an option. */
  readonly showWhen?: { readonly item: string; readonly in: readonly string[] } | undefined;
}
export type SurveyQuestion = Item &
  (
    | { readonly kind: 'scale'; readonly scale: string }
    | { readonly kind: 'single' | 'multiple'; readonly options: readonly SurveyChoice[] }
    | { readonly kind: 'number' | 'text' }
  );
export type SurveyReply =
  | { readonly kind: 'scale'; readonly point: string }
  | { readonly kind: 'single'; readonly option: string }
  | { readonly kind: 'multiple'; readonly options: readonly string[] }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string };
export interface SurveyScale {
  readonly key: string;
  readonly points: readonly SurveyChoice[];
}

const has = (choices: readonly { readonly key: string }[], key: string) =>
  choices.some((choice) => choice.key === key);

/** Is this an answer to this item: of its kind, and one it offers? */
export function answerFits(
  { scales }: { readonly scales: readonly SurveyScale[] },
  item: SurveyQuestion,
  reply: SurveyReply,
): boolean {
  if (item.kind === 'scale' && reply.kind === 'scale') return has(choicesOf(scales, item), reply.point);
  if (item.kind === 'single' && reply.kind === 'single') return has(item.options, reply.option);
  if (item.kind === 'multiple' && reply.kind === 'multiple')
    return (
      new Set(reply.options).size === reply.options.length &&
      reply.options.every((option) => has(item.options, option))
    );
  return item.kind === reply.kind && (item.kind === 'number' || item.kind === 'text');
}

/** The keys an answer chose, which is what a branch looks at. */
const chosen = (reply: SurveyReply | undefined): readonly string[] => {
  if (reply?.kind === 'scale') return [reply.point];
  if (reply?.kind === 'single') return [reply.option];
  return reply?.kind === 'multiple' ? reply.options : [];
};

/**
 * The items this person meets, in order. A branch looks at an earlier item that is itself shown: an answer that was
 * given and then hidden opens nothing.
 */
export function shownItems<Question extends SurveyQuestion>(
  items: readonly Question[],
  answers: Readonly<Record<string, SurveyReply>>,
): Question[] {
  const shown = new Set<string>();
  return items.filter((item) => {
    const { showWhen } = item;
    const isShown =
      showWhen === undefined ||
      (shown.has(showWhen.item) &&
        chosen(Object.hasOwn(answers, showWhen.item) ? answers[showWhen.item] : undefined).some((key) =>
          showWhen.in.includes(key),
        ));
    if (isShown) shown.add(item.key);
    return isShown;
  });
}

/** Does the answer say something: a text more than blanks, several at least one? */
const isSaid = (reply: SurveyReply): boolean => {
  if (reply.kind === 'text') return reply.text.trim() !== '';
  return reply.kind !== 'multiple' || reply.options.length > 0;
};

/** The required items this person meets and has not answered, in order: nothing is handed in before they are. */
export const unansweredItems = <Question extends SurveyQuestion>(
  items: readonly Question[],
  answers: Readonly<Record<string, SurveyReply>>,
): Question[] =>
  shownItems(items, answers).filter(({ key, required }) => {
    const reply = Object.hasOwn(answers, key) ? answers[key] : undefined;
    return required && (reply === undefined || !isSaid(reply));
  });

/** The answers to items this person meets. What a branch has hidden is taken back, and is nobody's to count. */
export function shownAnswers<Reply extends SurveyReply>(
  items: readonly SurveyQuestion[],
  answers: Readonly<Record<string, Reply>>,
): Record<string, Reply> {
  const shown = new Set(shownItems(items, answers).map(({ key }) => key));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => shown.has(key)));
}

/** Places of items nobody can reach: their branch names no earlier item that could give one of its answers. */
export function unreachableItems({
  scales,
  items,
}: {
  readonly scales: readonly SurveyScale[];
  readonly items: readonly SurveyQuestion[];
}): number[] {
  const reachable = new Map<string, SurveyQuestion>();
  return items.flatMap((item, index) => {
    const source = item.showWhen && reachable.get(item.showWhen.item);
    const offered = source ? choicesOf(scales, source) : [];
    const isReachable =
      item.showWhen === undefined || item.showWhen.in.some((key) => offered.some((it) => it.key === key));
    if (isReachable) reachable.set(item.key, item);
    return isReachable ? [] : [index];
  });
}

/** What an item offers to choose among; nothing for numbers and texts, on which nothing can branch. */
export const choicesOf = (scales: readonly SurveyScale[], item: SurveyQuestion): readonly SurveyChoice[] => {
  if (item.kind === 'scale') return scales.find(({ key }) => key === item.scale)?.points ?? [];
  return 'options' in item ? item.options : [];
};
