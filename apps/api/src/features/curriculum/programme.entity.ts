import type { LocalText } from '@vagar/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class Programme {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  key!: string;

  @Column('timestamptz')
  createdAt!: Date;

  /** Out of the catalogue; its courses are not touched by it. */
  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;
}

@Entity()
export class ProgrammeVersion {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  programmeId!: string;

  @Column('integer')
  number!: number;

  @Column('jsonb')
  title!: LocalText;

  @Column('jsonb')
  summary!: LocalText;

  @Column('jsonb')
  aim!: LocalText;

  @Column('text')
  coverSeed!: string;

  @Column('timestamptz')
  publishedAt!: Date;

  /** Nobody where it came from a file. */
  @Column('uuid', { nullable: true })
  publishedBy!: string | null;

  @Column('text')
  note!: string;
}

@Entity()
export class ProgrammeCourse {
  @PrimaryColumn('uuid')
  programmeVersionId!: string;

  @PrimaryColumn('uuid')
  courseId!: string;

  @Column('integer')
  position!: number;
}
