import type { LocalText } from '@vagar/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class Competence {
  @PrimaryColumn('text')
  framework!: string;

  @PrimaryColumn('text')
  frameworkVersion!: string;

  @PrimaryColumn('text')
  id!: string;

  /** By what objectives name it, the same for ever. */
  @Column('text')
  reference!: string;

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

  @PrimaryColumn('text')
  version!: string;

  /** Of the versions in the order in which they came; the highest is the newest. */
  @Column('integer')
  number!: number;

  @Column('jsonb')
  name!: LocalText;

  @Column('text', { nullable: true })
  source!: string | null;

  @Column('text', { nullable: true })
  license!: string | null;

  /** SHA-256 of the content; null for what was loaded before hashes were kept. */
  @Column('text', { nullable: true })
  contentHash!: string | null;

  /** When staff added it; null for what came with the platform. */
  @Column('timestamptz', { nullable: true })
  addedAt!: Date | null;

  @Column('uuid', { nullable: true })
  addedBy!: string | null;
}
