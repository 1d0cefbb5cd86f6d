import type { OrganisationKind } from '@vagar/contract';
import type { OrganisationId } from '@vagar/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A node of the dated tree. One that ends may name who took over. */
@Entity()
export class Organisation {
  @PrimaryColumn('uuid')
  id!: OrganisationId;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: OrganisationKind;

  @Column('text', { nullable: true })
  code!: string | null;

  @Column('uuid', { nullable: true })
  parentId!: OrganisationId | null;

  @Column('date')
  validFrom!: string;

  @Column('date', { nullable: true })
  validTo!: string | null;

  @Column('uuid', { nullable: true })
  successorId!: OrganisationId | null;

  @Column('integer')
  version!: number;
}
