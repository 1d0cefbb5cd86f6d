import type { LinkPurpose } from '@vagar/contract';
import type { PersonId } from '@vagar/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A single-use link. Its secret went out once; here is only the hash. */
@Entity()
export class AccessLink {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { nullable: true })
  personId!: PersonId | null;

  @Column('text')
  purpose!: LinkPurpose;

  @Column('bytea')
  tokenHash!: Buffer;

  @Column('jsonb')
  payload!: { readonly newEmail?: string };

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;
}
