import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { kindDrafts } from '@vagar/contract';
import type { ActivityOutcome } from '@vagar/contract';
import { personsShown, spreadPicture } from '@vagar/domain';
import { z } from 'zod';
import { OthersWorkReader } from '../../work/others-work.reader.ts';
import { Outcomes } from '../../work/outcomes.ts';
import type { HandedIn, OutcomeReader } from '../../work/outcomes.ts';

type Outcome = Extract<ActivityOutcome, { kind: 'application-exercise' }>;

const kept = kindDrafts['application-exercise'].pick({ expert: true, expertSummary: true });

/** What the kind's rules share: a level for every criterion, and no reason. */
const assessment = z.object({
  assessments: z.array(z.object({ criterion: z.string(), level: z.number() })),
});
type Assessment = z.infer<typeof assessment>;

/** 0, 1, 2 and 3. */
const levels = 4;

/** The expert's assessment, and how the others' levels spread. */
@Injectable()
export class ApplicationExerciseOutcome implements OutcomeReader, OnModuleInit {
  constructor(
    private readonly outcomes: Outcomes,
    private readonly others: OthersWorkReader,
  ) {}

  onModuleInit(): void {
    this.outcomes.add('application-exercise', this);
  }

  async outcomeOf(handedIn: HandedIn): Promise<Outcome> {
    const assessed = (await this.others.listShared(handedIn)).map((it) => assessment.parse(it));
    return { kind: 'application-exercise', ...kept.parse(handedIn.key), spread: spreadOf(assessed) };
  }
}

/** Everyone assesses every criterion, which handing in demands, so that all criteria are of the same persons. */
function spreadOf(assessed: readonly Assessment[]): Outcome['spread'] {
  const people = personsShown(assessed.length);
  if (people === 0) return null;
  const criteria = (assessed[0]?.assessments ?? []).flatMap(({ criterion }) => {
    const spread = spreadPicture(levelsOf(assessed, criterion), levels);
    return spread ? [{ criterion, levels: spread }] : [];
  });
  return { people, criteria };
}

const levelsOf = (assessed: readonly Assessment[], criterion: string): number[] =>
  assessed.flatMap(({ assessments }) =>
    assessments.filter((it) => it.criterion === criterion).map(({ level }) => level),
  );
