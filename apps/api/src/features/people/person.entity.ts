import type { PersonState } from '@vagar/contract';
import type { Language, PersonId } from '@vagar/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Someone Vägar knows. No personal identity number, no party: there is no column for either. */
@Entity()
export class Person {
  @PrimaryColumn('uuid')
  id!: PersonId;

  @Column('text')
  givenName!: string;

  @Column('text')
  familyName!: string;

  @Column('citext')
  email!: string;

  @Column('text')
  locale!: Language;

  @Column('text')
  state!: PersonState;

  /** What a deactivated person goes back to. */
  @Column('text', { nullable: true })
  deactivatedFrom!: Exclude<PersonState, 'deactivated'> | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
