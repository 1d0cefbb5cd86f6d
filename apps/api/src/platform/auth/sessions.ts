import { hash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import type { PersonId } from '@vagar/domain';
import { isOutage } from '../errors/outage.ts';
import { messageOf } from '../errors/told.ts';
import { statement, Statements } from '../database/statements.ts';
import { Clock } from '../time/clock.ts';
import { Ids } from '../time/ids.ts';
import { stockholmDay } from '../time/stockholm.ts';
import { PersonActor } from './actor.ts';
import type { HeldRole } from './actor.ts';

/** A leader reads in the evening and comes back the next day: a working day and a night of idleness is allowed. */
export const idleMs = 24 * 60 * 60 * 1000;
/** However active, one signs in again after a month. */
export const absoluteMs = 30 * 24 * 60 * 60 * 1000;
/** The last use is written at most this often. */
const touchEveryMs = 5 * 60 * 1000;

const findSession = statement(
  'session',
  `SELECT s.id, s.touched_at AS "touchedAt", p.id AS "personId", p.given_name AS "givenName",
          p.family_name AS "familyName", p.locale,
          (SELECT coalesce(json_agg(json_build_object(
                    'role', r.role, 'scopeKind', r.scope_kind, 'scopeId', r.scope_id)), '[]')
             FROM role_assignment r
            WHERE r.person_id = p.id AND r.valid_from <= $3 AND (r.valid_to IS NULL OR r.valid_to >= $3)) AS roles
     FROM session s JOIN person p ON p.id = s.person_id AND p.state = 'active'
    WHERE s.token_hash = $1 AND s.expires_at > $2 AND s.touched_at > $4`,
);
const addSession = statement(
  'session-open',
  `INSERT INTO session (id, token_hash, person_id, created_at, touched_at, expires_at)
   VALUES ($1, $2, $3, $4, $4, $5)`,
);
const touchSession = statement('session-touch', 'UPDATE session SET touched_at = $2 WHERE id = $1');
const removeSession = statement('session-close', 'DELETE FROM session WHERE token_hash = $1');
const removeSessionsOf = statement('session-close-all', 'DELETE FROM session WHERE person_id = $1');
const removeOld = statement(
  'session-sweep',
  'DELETE FROM session WHERE expires_at <= $1 OR touched_at <= $2',
);

interface SessionRow {
  readonly id: string;
  readonly touchedAt: Date;
  readonly personId: PersonId;
  readonly givenName: string;
  readonly familyName: string;
  readonly locale: 'sv' | 'en';
  readonly roles: HeldRole[];
}

const hashOf = (token: string): Buffer => hash('sha256', token, 'buffer');

/** Who is signed in. One prepared look-up a request: session, person and the roles that hold today. */
@Injectable()
export class Sessions implements BeforeApplicationShutdown {
  private readonly logger = new Logger(Sessions.name);
  private readonly touches = new Set<Promise<void>>();

  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Opens a session for the token; the caller hands the token out by cookie. */
  async open(personId: PersonId, token: string): Promise<void> {
    const now = this.clock.now();
    const expires = new Date(now.getTime() + absoluteMs);
    await this.statements.change(addSession, [this.ids.next(), hashOf(token), personId, now, expires]);
  }

  /** The person signed in with the token, or null when the session is over or the person no longer active. */
  async actorOf(token: string): Promise<PersonActor | null> {
    const now = this.clock.now();
    const idleSince = new Date(now.getTime() - idleMs);
    const found = await this.statements.maybe<SessionRow>(findSession, [
      hashOf(token),
      now,
      stockholmDay(now),
      idleSince,
    ]);
    if (!found) return null;
    if (now.getTime() - found.touchedAt.getTime() > touchEveryMs) this.touch(found.id, now);
    return new PersonActor({ ...found, id: found.personId });
  }

  async close(token: string): Promise<void> {
    await this.statements.change(removeSession, [hashOf(token)]);
  }

  /** Signs a person out everywhere. */
  async closeAll(personId: PersonId): Promise<void> {
    await this.statements.change(removeSessionsOf, [personId]);
  }

  /** Removes what is over. */
  async sweep(): Promise<void> {
    const now = this.clock.now();
    await this.statements.change(removeOld, [now, new Date(now.getTime() - idleMs)]);
  }

  /** Resolves when every last use that was seen is written. */
  async settled(): Promise<void> {
    await Promise.all(this.touches);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.settled();
  }

  /** Beside the request, not before its answer: a lost touch costs nothing. */
  private touch(id: string, now: Date): void {
    const touch = this.statements
      .change(touchSession, [id, now])
      .catch((error: unknown) => {
        if (!isOutage(error))
          this.logger.error(`The last use of a session was not written: ${messageOf(error)}`);
      })
      .then(() => void this.touches.delete(touch));
    this.touches.add(touch);
  }
}
