import type { LocalText, OpenCondition } from '@vagar/domain';
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

  /** Taken out of the catalogue; those who take it go on. */
  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;
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

  /** Null for what came from a content file. */
  @Column('uuid', { nullable: true })
  publishedBy!: string | null;

  /** What is new in it, in the publisher's words. */
  @Column('text')
  note!: string;

  /** Whether any of its activities waits for something. */
  @Column('boolean')
  hasConditions!: boolean;
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

  /** Keys of the course's objectives that the module serves. */
  @Column('jsonb')
  objectives!: string[];

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

  /** What opens it; the activities it names are named by their lineage. */
  @Column('jsonb', { nullable: true })
  condition!: OpenCondition | null;

  /** What the learner may read. */
  @Column('jsonb')
  content!: object;

  /** What stays on the server until there is an answer. */
  @Column('jsonb', { nullable: true })
  key!: object | null;
}
