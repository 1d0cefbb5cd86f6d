import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far an enrolment has come. */
@Entity()
export class EnrolmentProgress {
  @PrimaryColumn('uuid')
  enrolmentId!: string;

  @Column('integer')
  requiredDone!: number;

  @Column('integer')
  requiredTotal!: number;

  @Column('uuid', { nullable: true })
  lastVisitedId!: string | null;

  @Column('uuid', { nullable: true })
  lastStepId!: string | null;

  @Column('timestamptz', { nullable: true })
  lastStepAt!: Date | null;
}

@Entity()
export class ActivityProgress {
  @PrimaryColumn('uuid')
  enrolmentId!: string;

  @PrimaryColumn('uuid')
  activityId!: string;

  @Column('text')
  state!: 'started' | 'failed' | 'completed';

  @Column('timestamptz', { nullable: true })
  completedAt!: Date | null;

  /** Seconds into a film, or the index of the block last read in a text. */
  @Column('real', { nullable: true })
  position!: number | null;

  @Column('double precision', { nullable: true })
  bestScore!: number | null;

  @Column('integer')
  attemptsUsed!: number;
}

/** The evidence: append-only, partitioned by the month inside its id, shaped so that an xAPI statement can be made. */
@Entity()
export class LearningRecord {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  personId!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('uuid')
  courseVersionId!: string;

  @Column('uuid', { nullable: true })
  activityId!: string | null;

  @Column('text')
  verb!: string;

  @Column('jsonb', { nullable: true })
  result!: object | null;

  @Column('jsonb', { nullable: true })
  context!: object | null;

  @Column('timestamptz')
  occurredAt!: Date;
}
