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

const criteriaOf = kindDrafts['application-exercise'].pick({ criteria: true }).loose();

/** What the kind's rules share: the levels, and no reason. */
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
    const { criteria } = criteriaOf.parse(handedIn.content);
    const assessed = (await this.others.listShared(handedIn)).flatMap(
      (it) => assessment.safeParse(it).data ?? [],
    );
    const spread = spreadOf(
      criteria.map(({ key }) => key),
      assessed,
    );
    return { kind: 'application-exercise', ...kept.parse(handedIn.key), spread };
  }
}

/** Of those who have assessed every criterion, so that all are of the same persons: another version may have others. */
function spreadOf(criteria: readonly string[], assessed: readonly Assessment[]): Outcome['spread'] {
  const complete = assessed
    .map((it) => criteria.map((criterion) => levelIn(it, criterion)))
    .filter((chosen): chosen is number[] => chosen.every((level) => level !== null));
  const people = personsShown(complete.length);
  if (people === 0) return null;
  const spreads = criteria.flatMap((criterion, place) => {
    const spread = spreadPicture(
      complete.map((chosen) => chosen[place] ?? 0),
      levels,
    );
    return spread ? [{ criterion, levels: spread }] : [];
  });
  return { people, criteria: spreads };
}

const levelIn = ({ assessments }: Assessment, criterion: string): number | null =>
  assessments.find((it) => it.criterion === criterion)?.level ?? null;
