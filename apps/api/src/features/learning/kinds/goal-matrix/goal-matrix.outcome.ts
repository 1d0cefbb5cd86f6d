import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { ActivityOutcome } from '@vagar/contract';
import { personsShown, scorePicture } from '@vagar/domain';
import { z } from 'zod';
import { OthersWorkReader } from '../../work/others-work.reader.ts';
import { Outcomes } from '../../work/outcomes.ts';
import type { HandedIn, OutcomeReader } from '../../work/outcomes.ts';

type Outcome = Extract<ActivityOutcome, { kind: 'goal-matrix' }>;

/** What the kind's rules share of a matrix: every cell has its score, and no reason is there. */
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
    const matrices = (await this.others.listShared(handedIn)).map((it) => matrix.parse(it));
    return { kind: 'goal-matrix', others: pictureOf(matrices) };
  }
}

/** Every matrix holds every cell, which handing in demands, so that all cells are of the same persons. */
function pictureOf(matrices: readonly Matrix[]): Outcome['others'] {
  const people = personsShown(matrices.length);
  if (people === 0) return null;
  const cells = (matrices[0]?.cells ?? []).flatMap(({ from, to }) => {
    const picture = scorePicture(scoresOf(matrices, from, to), end);
    return picture ? [{ from, to, ...picture }] : [];
  });
  return { people, cells };
}

const scoresOf = (matrices: readonly Matrix[], from: string, to: string): number[] =>
  matrices.flatMap(({ cells }) =>
    cells.filter((cell) => cell.from === from && cell.to === to).map(({ score }) => score),
  );
