/** What a piece of work is judged by: criteria, each with levels that give points. */
export interface RubricCriterion {
  readonly key: string;
  /** Points are whole numbers from 0. */
  readonly levels: readonly { readonly key: string; readonly points: number }[];
}

/** The key of the level chosen, by the key of its criterion. */
export type ChosenLevels = Readonly<Record<string, string>>;

/** The most points a rubric can give; 0 for one without criteria. */
export const mostPoints = (rubric: readonly RubricCriterion[]): number =>
  rubric.reduce((sum, { levels }) => sum + Math.max(0, ...levels.map(({ points }) => points)), 0);

/** The points of the chosen levels, from 0 to `mostPoints`. A criterion without a chosen level gives none. */
export const pointsOf = (rubric: readonly RubricCriterion[], chosen: ChosenLevels): number =>
  rubric.reduce((sum, criterion) => sum + (levelOf(criterion, chosen)?.points ?? 0), 0);

/** The keys in `chosen` that are no criterion of the rubric, or whose level the criterion does not have. */
export const strangeChoices = (rubric: readonly RubricCriterion[], chosen: ChosenLevels): string[] =>
  Object.keys(chosen).filter((key) => {
    const criterion = rubric.find((it) => it.key === key);
    return !criterion || !levelOf(criterion, chosen);
  });

/** The keys of the criteria nobody has chosen a level for. */
export const unjudged = (rubric: readonly RubricCriterion[], chosen: ChosenLevels): string[] =>
  rubric.filter((criterion) => !levelOf(criterion, chosen)).map(({ key }) => key);

const levelOf = ({ key, levels }: RubricCriterion, chosen: ChosenLevels) =>
  Object.hasOwn(chosen, key) ? levels.find((level) => level.key === chosen[key]) : undefined;
