import type { EnrolmentState } from '@vagar/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A dated run of a course with people in it. */
@Entity()
export class Cohort {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  courseId!: string;

  @Column('text')
  name!: string;

  @Column('date')
  startsOn!: string;

  @Column('date')
  endsOn!: string;

  @Column('timestamptz')
  createdAt!: Date;
}

/** A person's road through a course, pinned to the version enrolled in. */
@Entity()
export class Enrolment {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  personId!: string;

  @Column('uuid')
  courseId!: string;

  @Column('uuid')
  courseVersionId!: string;

  @Column('uuid', { nullable: true })
  cohortId!: string | null;

  @Column('text')
  state!: EnrolmentState;

  @Column('timestamptz')
  enrolledAt!: Date;

  @Column('timestamptz', { nullable: true })
  completedAt!: Date | null;

  /** Noted by certification when the completion earned a certificate. */
  @Column('text', { nullable: true })
  certificateId!: string | null;
}
