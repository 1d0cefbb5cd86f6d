import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../setup/root.mjs';
import { composeFaults, dockerfileFaults } from './rules.mjs';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readCompose = () => parse(read('docker/compose.yml'), { merge: true });

describe('the compose file', () => {
  it('keeps the rules', () => {
    const compose = readCompose();

    const faults = composeFaults(compose);

    expect(faults).toEqual([]);
  });

  it('has two web replicas, a worker, and what they need', () => {
    const { services } = readCompose();

    const names = Object.keys(services).sort();

    expect(names).toEqual([
      'balancer',
      'database',
      'mail',
      'migrate',
      'objects',
      'pgbouncer',
      'web',
      'worker',
    ]);
    expect(services.web.deploy.replicas).toBe(2);
    expect(services.web.environment.ROLE).toBe('web');
    expect(services.worker.environment.ROLE).toBe('worker');
    expect(services.database.image).toMatch(/^postgres:18/);
    expect(services.pgbouncer.environment.POOL_MODE).toBe('transaction');
    expect(services.web.environment.DATABASE_URL).toContain('@pgbouncer:');
    expect(services.migrate.environment.DATABASE_URL).toContain('@database:');
  });

  it('mounts only files that exist', () => {
    const { services } = readCompose() as { services: Record<string, { volumes?: string[] }> };
    const mounts = Object.values(services).flatMap(({ volumes = [] }) => volumes);

    const paths = mounts.filter((it) => it.startsWith('./')).map((it) => it.split(':')[0] ?? '');

    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !existsSync(join(root, 'docker', path)))).toEqual([]);
  });

  it.each([
    ['an unpinned image', { a: { image: 'caddy' } }],
    ['the newest image, whatever it is', { a: { image: 'caddy:latest' } }],
    ['a password in the file', { a: { image: 'b:1', environment: { POSTGRES_PASSWORD: 'hunter2' } } }],
    ['a port open to the network', { a: { image: 'b:1', ports: ['8080:8080'] } }],
    [
      'a service that waits for nobody',
      { a: { image: 'b:1', depends_on: { c: { condition: 'service_started' } } } },
    ],
    ['a volume nobody declared', { a: { image: 'b:1', volumes: ['lost:/data'] } }],
    ['a privileged service', { a: { image: 'b:1', privileged: true } }],
  ])('would not pass with %s', (_, services) => {
    const compose = { services };

    const faults = composeFaults(compose);

    expect(faults).toHaveLength(1);
  });
});

describe('the Dockerfile', () => {
  it('keeps the rules', () => {
    const text = read('docker/Dockerfile');

    const faults = dockerfileFaults(text);

    expect(faults).toEqual([]);
  });

  it('copies only files that exist in the repository', () => {
    const copies = read('docker/Dockerfile').match(/^COPY (?!--from)(.*)$/gm) ?? [];

    const sources = copies.flatMap((line) => line.split(/\s+/).slice(1, -1));

    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('would not pass as root, in one stage, on another Node, or behind a shell', () => {
    const text = 'FROM node:20\nADD . .\nCMD npm start\n';

    const faults = dockerfileFaults(text);

    expect(faults).toEqual([
      'has one stage only',
      'runs as root',
      'starts from node:20 instead of Node 24',
      'has no health check',
      'has no CMD in list form, so signals stop at a shell',
      'uses ADD',
    ]);
  });
});
