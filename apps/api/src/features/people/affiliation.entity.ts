import type { AffiliationKind, PositionKind } from '@vagar/contract';
import type { AffiliationId, OrganisationId, PersonId } from '@vagar/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Person ↔ organisation, dated. Several may hold at once, and each ends on its own day. */
@Entity()
export class Affiliation {
  @PrimaryColumn('uuid')
  id!: AffiliationId;

  @Column('uuid')
  personId!: PersonId;

  @Column('uuid')
  organisationId!: OrganisationId;

  @Column('text')
  kind!: AffiliationKind;

  @Column('text', { name: 'position_kind', nullable: true })
  position!: PositionKind | null;

  @Column('text')
  title!: string;

  @Column('date')
  validFrom!: string;

  @Column('date', { nullable: true })
  validTo!: string | null;

  @Column('integer')
  version!: number;
}
