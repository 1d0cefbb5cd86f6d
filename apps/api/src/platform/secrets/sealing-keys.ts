import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings.ts';
import { statement, Statements } from '../database/statements.ts';
import { Transaction } from '../database/transaction.ts';
import { Clock } from '../time/clock.ts';
import { Keyring } from './keyring.ts';

/** What is sealed for this purpose is lost without its keys; the others only sign, and are replaced at little cost. */
const purpose = 'reflection';

/** Two replicas that start at once take turns: the second sees which keys the first has. */
const takeTurn = statement('keyring-turn', 'LOCK TABLE keyring_key IN EXCLUSIVE MODE');
const knownIds = statement(
  'keyring-known',
  'SELECT id FROM keyring_key WHERE purpose = $1 ORDER BY noted_at, id',
);
const noteIds = statement(
  'keyring-note',
  `INSERT INTO keyring_key (id, purpose, noted_at) SELECT id, $2, $3 FROM unnest($1::text[]) AS known(id)
   ON CONFLICT DO NOTHING`,
);

/** The database knows the ids of the keys that seal, so that a keyring of another place is not taken for its own. */
@Injectable()
export class SealingKeys {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Opens the keyring, or makes it for a database that has known none. @throws KeyringBroken */
  openKeyring(): Promise<Keyring> {
    return this.transaction.run(async () => {
      await this.statements.rows(takeTurn);
      const known = await this.statements.rows<{ id: string }>(knownIds, [purpose]);
      const now = this.clock.now();
      const keyring = Keyring.open(this.settings.keyringFile, now, {
        purpose,
        ids: known.map(({ id }) => id),
      });
      await this.statements.change(noteIds, [keyring.idsOf(purpose), purpose, now]);
      return keyring;
    });
  }
}
