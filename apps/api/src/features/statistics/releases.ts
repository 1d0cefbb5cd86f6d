import { Injectable } from '@nestjs/common';
import { canonicalJson, counts, mayFollow, releaseGrid } from '@vagar/domain';
import type { ReleasedGrid } from '@vagar/domain';
import { Audit } from '../../platform/audit/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { statement, Statements } from '../../platform/database/statements.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Ids } from '../../platform/time/ids.ts';
import { ParticipationCounts } from './participation.counts.ts';
import {
  organisationRows,
  participationTable,
  participationTitle,
  stateColumns,
} from './participation.table.ts';

const series = 'participation';

/** Two that publish at once could each be safe beside the past and not beside each other. */
const takeTurn = statement('release-turn', `SELECT pg_advisory_xact_lock(hashtext('release ' || $1))`);
const earlier = statement(
  'releases-earlier',
  'SELECT released FROM release WHERE series = $1 ORDER BY published_at DESC, id DESC',
);
const add = statement(
  'release-add',
  `INSERT INTO release (id, series, published_at, title, row_labels, column_labels, released)
   VALUES ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7)`,
);
const newest = statement(
  'release-newest',
  `SELECT json_build_object('id', id, 'publishedAt', published_at, 'title', title, 'rows', row_labels,
     'columns', column_labels, 'cells', released->'cells', 'rowTotals', released->'rowTotals',
     'columnTotals', released->'columnTotals', 'total', released->'total',
     'suppressedCells', released->'suppressedCells')::text
   FROM release WHERE series = $1 ORDER BY published_at DESC, id DESC LIMIT 1`,
);

/**
 * What became of the wish to publish. `unchanged`: the newest release says the same. `too-close`: beside an earlier
 * release it would give away one to four persons, so the newest stands until more has happened.
 */
export type Publishing = 'published' | 'unchanged' | 'too-close';

/** Published tables. Nothing is shown, exported or printed but from here. */
@Injectable()
export class Releases {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly participation: ParticipationCounts,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Counts, protects and publishes participation, for good. */
  publish(actor: Actor): Promise<Publishing> {
    return this.transaction.run(async () => {
      await this.statements.rows(takeTurn, [series]);
      const rows = organisationRows(await this.participation.organisations());
      const table = participationTable(rows, await this.participation.count());
      const released = releaseGrid(table, counts);
      const before = await this.statements.rows<{ released: ReleasedGrid<number> }>(earlier, [series]);
      const [last] = before;
      if (last && canonicalJson(last.released) === canonicalJson(released)) return 'unchanged';
      // Someone may have kept any of the earlier ones: small steps must not add up to a secret.
      if (!before.every((it) => mayFollow(it.released, released, counts))) return 'too-close';
      const id = this.ids.next();
      await this.statements.change(add, [
        id,
        series,
        this.clock.now(),
        participationTitle,
        JSON.stringify(rows),
        JSON.stringify(stateColumns),
        released,
      ]);
      await this.audit.record(actor, {
        action: 'release.published',
        subject: { kind: 'release', id },
        after: { series, suppressedCells: released.suppressedCells },
      });
      return 'published';
    });
  }

  /** The contract's Release as JSON text. @throws Refusal `no-release-yet` */
  async readParticipation(): Promise<string> {
    const json = await this.statements.rawJson(newest, [series]);
    if (json === null) throw new Refusal('no-release-yet');
    return json;
  }
}
