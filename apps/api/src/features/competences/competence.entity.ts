import type { LocalText } from '@vagar/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class Competence {
  @PrimaryColumn('text')
  framework!: string;

  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  frameworkVersion!: string;

  @Column('text')
  area!: string;

  @Column('integer')
  position!: number;

  @Column('jsonb')
  name!: LocalText;
}

/** A framework as published, in one of its versions. */
@Entity()
export class Framework {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  version!: string;

  @Column('jsonb')
  name!: LocalText;
}
