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
