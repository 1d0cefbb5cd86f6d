import type { Role, ScopeKind } from '@vagar/contract';
import type { PersonId, RoleAssignmentId } from '@vagar/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A role held by a person, somewhere, for a time. */
@Entity()
export class RoleAssignment {
  @PrimaryColumn('uuid')
  id!: RoleAssignmentId;

  @Column('uuid')
  personId!: PersonId;

  @Column('text')
  role!: Role;

  @Column('text')
  scopeKind!: ScopeKind;

  @Column('uuid', { nullable: true })
  scopeId!: string | null;

  @Column('date')
  validFrom!: string;

  @Column('date', { nullable: true })
  validTo!: string | null;
}
