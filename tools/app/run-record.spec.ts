import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeDataDir, whoRuns } from './run-record.mjs';

const newDir = () => mkdtempSync(join(tmpdir(), 'vagar-run-record-'));
/** No process has this number: it is above the most that Linux gives out. */
const gone = { pid: 2 ** 22 + 1, identity: 'long ago' };

describe('a DATA_DIR', () => {
  it('belongs to who took it until it is released', async () => {
    const dataDir = newDir();
    const taken = await takeDataDir(dataDir);

    const second = await takeDataDir(dataDir);

    expect(second).toBeNull();
    expect(whoRuns(dataDir)?.starter.pid).toBe(process.pid);
    taken?.release();
    expect(whoRuns(dataDir)).toBeNull();
  });

  it('is taken by one of eight that start in the same moment after a crash', async () => {
    const dataDir = newDir();
    const crashed = { starter: gone, api: gone, databasePort: 5432 };
    writeFileSync(join(dataDir, 'running.json'), JSON.stringify(crashed));

    const takers = await Promise.all(Array.from({ length: 8 }, () => takeDataDir(dataDir)));

    expect(takers.filter((taken) => taken !== null)).toHaveLength(1);
    expect(readdirSync(dataDir)).toEqual(['running.json']);
  });

  it('is not held by one that was killed while it started', async () => {
    const dataDir = newDir();
    writeFileSync(join(dataDir, 'starting.json'), JSON.stringify(gone));

    const taken = await takeDataDir(dataDir);

    expect(taken).not.toBeNull();
    expect(existsSync(join(dataDir, 'starting.json'))).toBe(false);
  });
});
