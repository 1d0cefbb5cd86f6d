import type { Answer } from '@vagar/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class QuizAttempt {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('uuid')
  activityId!: string;

  @Column('uuid')
  personId!: string;

  @Column('integer')
  number!: number;

  @Column('text')
  state!: 'open' | 'submitted';

  /** Never sent: order and ids of what is shown are derived from it. */
  @Column('text')
  seed!: string;

  @Column('jsonb')
  answers!: Record<string, Answer>;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  startedAt!: Date;

  @Column('timestamptz', { nullable: true })
  savedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  /** 0 … 1 */
  @Column('double precision', { nullable: true })
  score!: number | null;

  @Column('boolean', { nullable: true })
  passed!: boolean | null;
}
