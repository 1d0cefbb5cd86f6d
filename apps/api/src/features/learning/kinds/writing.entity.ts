import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a learner wrote for themselves; only the keyring can read it. */
@Entity()
export class Reflection {
  @PrimaryColumn('uuid')
  enrolmentId!: string;

  @PrimaryColumn('uuid')
  activityId!: string;

  @Column('uuid')
  personId!: string;

  @Column('bytea')
  sealed!: Buffer;

  @Column('integer')
  words!: number;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  savedAt!: Date;
}

@Entity()
export class ActionPlan {
  @PrimaryColumn('uuid')
  enrolmentId!: string;

  @PrimaryColumn('uuid')
  activityId!: string;

  @Column('uuid')
  personId!: string;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  savedAt!: Date;
}

@Entity()
export class Commitment {
  @PrimaryColumn('uuid')
  id!: string;

  @PrimaryColumn('uuid')
  enrolmentId!: string;

  @PrimaryColumn('uuid')
  activityId!: string;

  @Column('uuid')
  personId!: string;

  @Column('integer')
  position!: number;

  @Column('bytea')
  sealed!: Buffer;

  @Column('date')
  dueOn!: string;
}
