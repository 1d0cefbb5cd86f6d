import type { LocalText } from '@vagar/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A course as an idea; what people take is one of its versions. */
@Entity()
export class Course {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  key!: string;

  @Column('timestamptz')
  createdAt!: Date;
}

export interface Objective {
  readonly key: string;
  readonly text: LocalText;
  /** `framework/competence` */
  readonly competences: readonly string[];
}

/** An immutable published edition. */
@Entity()
export class CourseVersion {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  courseId!: string;

  @Column('integer')
  number!: number;

  @Column('jsonb')
  title!: LocalText;

  @Column('jsonb')
  summary!: LocalText;

  @Column('jsonb')
  forWhom!: LocalText;

  @Column('jsonb')
  objectives!: Objective[];

  @Column('integer')
  minutes!: number;

  @Column('text')
  coverSeed!: string;

  /** SHA-256 of the canonical content: two editions with the same words have the same hash. */
  @Column('text')
  contentHash!: string;

  @Column('timestamptz')
  publishedAt!: Date;
}

@Entity()
export class CourseModule {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  courseVersionId!: string;

  @Column('uuid')
  lineageId!: string;

  @Column('integer')
  position!: number;

  @Column('jsonb')
  title!: LocalText;

  @Column('jsonb')
  summary!: LocalText;

  @Column('integer')
  minutes!: number;
}

@Entity()
export class Activity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  courseVersionId!: string;

  @Column('uuid')
  moduleId!: string;

  @Column('uuid')
  lineageId!: string;

  /** Counts through the whole course, from 1. */
  @Column('integer')
  position!: number;

  @Column('text')
  kind!: string;

  @Column('jsonb')
  title!: LocalText;

  @Column('integer')
  minutes!: number;

  @Column('boolean')
  required!: boolean;

  /** What the learner may read. */
  @Column('jsonb')
  content!: object;

  /** What stays on the server until there is an answer. */
  @Column('jsonb', { nullable: true })
  key!: object | null;
}
