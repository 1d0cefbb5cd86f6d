import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { NotFound } from '../errors/refusal.ts';
import { statement, Statements } from './statements.ts';
import { Transaction } from './transaction.ts';

const add = statement('probe-add', 'INSERT INTO probe (word) VALUES ($1)');
const read = statement('probe-read', 'SELECT word FROM probe WHERE word = $1');
const readJson = statement(
  'probe-json',
  `SELECT json_build_object('word', word)::text FROM probe WHERE word = $1`,
);

describe('a transaction', () => {
  let app: TestApp;
  let transaction: Transaction;
  let statements: Statements;
  const words = async () =>
    (await app.database.query<{ word: string }>('SELECT word FROM probe ORDER BY word')).rows.map(
      ({ word }) => word,
    );

  beforeAll(async () => {
    app = await startTestApp();
    transaction = app.get(Transaction);
    statements = app.get(Statements);
    await app.database.query('CREATE TABLE probe (word text)');
  });
  beforeEach(() => app.database.query('TRUNCATE probe'));
  afterAll(() => app.close());

  it('is joined from within, and rolls back as a whole', async () => {
    const failing = transaction.run(async () => {
      await statements.change(add, ['outer']);
      await transaction.run(() => statements.change(add, ['inner']));
      throw new Error('changed my mind');
    });

    await expect(failing).rejects.toThrow('changed my mind');

    expect(await words()).toEqual([]);
  });

  it('shares one connection between plain SQL and the entity manager', async () => {
    const seen = await transaction.run(async () => {
      await transaction.em.query('INSERT INTO probe (word) VALUES ($1)', ['by the manager']);
      return statements.maybe(read, ['by the manager']);
    });

    expect(seen).toEqual({ word: 'by the manager' });
  });

  it('keeps what stood before a savepoint that failed', async () => {
    await transaction.run(async () => {
      await statements.change(add, ['before']);
      const failing = transaction.savepoint('probe', async () => {
        await statements.change(add, ['within']);
        await statements.rows(statement('probe-broken', 'SELECT 1 / 0'));
      });
      await expect(failing).rejects.toThrow('division by zero');
      await statements.change(add, ['after']);
    });

    expect(await words()).toEqual(['after', 'before']);
  });

  it('undoes all of an outer savepoint, also after an inner one of the same name has failed', async () => {
    await transaction.run(async () => {
      await statements.change(add, ['before']);
      const failing = transaction.savepoint('probe', async () => {
        await statements.change(add, ['outer']);
        const inner = transaction.savepoint('probe', () => Promise.reject(new Error('inner')));
        await expect(inner).rejects.toThrow('inner');
        throw new Error('outer');
      });
      await expect(failing).rejects.toThrow('outer');
    });

    expect(await words()).toEqual(['before']);
  });

  it('never says that it committed when a failed statement was passed over', async () => {
    const passedOver = transaction.run(async () => {
      await statements.change(add, ['lost']);
      await statements.rows(statement('probe-broken', 'SELECT 1 / 0')).catch(() => undefined);
    });

    await expect(passedOver).rejects.toThrow('passed over');
    expect(await words()).toEqual([]);
  });

  it('acts after the commit, and not when there was none', async () => {
    const acts: string[] = [];
    await transaction.run(async () => {
      transaction.afterCommit(() => acts.push('committed'));
      await statements.change(add, ['kept']);
      expect(acts).toEqual([]);
    });
    await transaction
      .run(() => {
        transaction.afterCommit(() => acts.push('rolled back'));
        return Promise.reject(new Error('no'));
      })
      .catch(() => undefined);

    expect(acts).toEqual(['committed']);
  });

  it('lets two at once stand apart', async () => {
    const one = transaction.run(async () => {
      await statements.change(add, ['one']);
      return statements.maybe(read, ['two']);
    });
    const two = transaction.run(async () => {
      await statements.change(add, ['two']);
      return statements.maybe(read, ['one']);
    });

    await expect(Promise.all([one, two])).resolves.toBeDefined();

    expect(await words()).toEqual(['one', 'two']);
  });

  it('leaves no connection behind, however often it fails', async () => {
    for (let at = 0; at < 20; at++)
      await transaction.run(() => Promise.reject(new Error('no'))).catch(() => undefined);

    const statementsSent = await transaction.run(() => statements.change(add, ['still there']));

    expect(statementsSent).toBe(1);
  });
});

describe('statements', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
    await app.database.query(`CREATE TABLE probe (word text); INSERT INTO probe VALUES ('å')`);
  });
  afterAll(() => app.close());

  it('reads a row, refuses when there must be one, and passes JSON on as text', async () => {
    const statements = app.get(Statements);

    const found = [
      await statements.one(read, ['å']),
      await statements.maybe(read, ['ä']),
      await statements.rawJson(readJson, ['å']),
      await statements.rawJson(readJson, ['ä']),
    ];

    expect(found).toEqual([{ word: 'å' }, null, '{"word" : "å"}', null]);
    await expect(statements.one(read, ['ä'])).rejects.toThrow(NotFound);
  });

  it('leaves a day a day, whatever the time zone of the server', async () => {
    const day = await app.get(Statements).one(statement('probe-day', `SELECT date '2026-11-23' AS day`));

    expect(day).toEqual({ day: '2026-11-23' });
  });

  it('names equal labels with other texts apart', () => {
    const [one, other] = [statement('same', 'SELECT 1'), statement('same', 'SELECT 2')];

    expect(one.name).not.toBe(other.name);
    expect(statement('same', 'SELECT 1').name).toBe(one.name);
  });
});
