import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { kindDrafts } from '@vagar/contract';
import type { ActivityOutcome } from '@vagar/contract';
import { matrixPairs, personsShown, scorePicture } from '@vagar/domain';
import { z } from 'zod';
import { OthersWorkReader } from '../../work/others-work.reader.ts';
import { Outcomes } from '../../work/outcomes.ts';
import type { HandedIn, OutcomeReader } from '../../work/outcomes.ts';

type Outcome = Extract<ActivityOutcome, { kind: 'goal-matrix' }>;

const goalsOf = kindDrafts['goal-matrix'].pick({ goals: true }).loose();

/** What the kind's rules share of a matrix: the scores, and no reason. */
const matrix = z.object({
  cells: z.array(z.object({ from: z.string(), to: z.string(), score: z.number() })),
});
type Matrix = z.infer<typeof matrix>;

/** From −3 to +3. */
const end = 3;

/** The others' picture beside one's own matrix. */
@Injectable()
export class GoalMatrixOutcome implements OutcomeReader, OnModuleInit {
  constructor(
    private readonly outcomes: Outcomes,
    private readonly others: OthersWorkReader,
  ) {}

  onModuleInit(): void {
    this.outcomes.add('goal-matrix', this);
  }

  async outcomeOf(handedIn: HandedIn): Promise<Outcome> {
    const { goals } = goalsOf.parse(handedIn.content);
    const pairs = matrixPairs(goals.map(({ key }) => key));
    const matrices = (await this.others.listShared(handedIn)).flatMap(
      (it) => matrix.safeParse(it).data ?? [],
    );
    return { kind: 'goal-matrix', others: pictureOf(pairs, matrices) };
  }
}

type Pair = Pick<Matrix['cells'][number], 'from' | 'to'>;

/** Of those who have scored every pair, so that all squares are of the same persons: another version may have others. */
function pictureOf(pairs: readonly Pair[], matrices: readonly Matrix[]): Outcome['others'] {
  const scored = matrices
    .map((it) => pairs.map((pair) => scoreIn(it, pair)))
    .filter((scores): scores is number[] => scores.every((score) => score !== null));
  const people = personsShown(scored.length);
  if (people === 0) return null;
  const cells = pairs.flatMap((pair, place) => {
    const picture = scorePicture(
      scored.map((scores) => scores[place] ?? 0),
      end,
    );
    return picture ? [{ ...pair, ...picture }] : [];
  });
  return { people, cells };
}

const scoreIn = ({ cells }: Matrix, { from, to }: Pair): number | null =>
  cells.find((cell) => cell.from === from && cell.to === to)?.score ?? null;
