import type { KindDraft } from '@vagar/contract';
import type { LocalText } from '@vagar/domain';

type Draft = KindDraft<'application-exercise'>;

/** A criterion with what the expert says of it, as staff write them: moved, removed and put back together. */
export interface WrittenCriterion {
  readonly key: string;
  readonly text: LocalText;
  readonly help: LocalText;
  /** `null` before the expert's level is chosen. */
  readonly level: number | null;
  readonly reason: LocalText;
}

export const writtenCriteria = ({ criteria, expert }: Draft): WrittenCriterion[] =>
  criteria.map(({ key, text, help }) => {
    const said = expert.find(({ criterion }) => criterion === key);
    return { key, text, help, level: said?.level ?? null, reason: said?.reason ?? { sv: '' } };
  });

/** The draft with these criteria; the expert has said something of those with a level. */
export const withCriteria = (draft: Draft, written: readonly WrittenCriterion[]): Draft => ({
  ...draft,
  criteria: written.map(({ key, text, help }) => ({ key, text, help })),
  expert: written.flatMap(({ key, level, reason }) =>
    level === null ? [] : [{ criterion: key, level, reason }],
  ),
});
