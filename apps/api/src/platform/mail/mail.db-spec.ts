import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { Jobs } from '../jobs/jobs.ts';
import { Sweeps } from '../jobs/sweeps.ts';
import { Mail } from './mail.ts';
import { OutboxReader } from './outbox.reader.ts';

const letter = {
  kind: 'probe',
  locale: 'sv',
  subject: 'Välkommen till Vägar',
  text: 'Här är din länk.',
  html: '<p>Här är din länk.</p>',
} as const;

describe('mail over SMTP', () => {
  let app: TestApp;
  let refuses = false;
  const received: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (refuses) return done(new Error('Mailbox full'));
        received.push(Buffer.concat(parts).toString());
        done();
      });
    },
  });

  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.server.address() as AddressInfo;
    app = await startTestApp({ environment: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
  });
  beforeEach(() => {
    refuses = false;
    received.length = 0;
  });
  afterAll(async () => {
    await app.close();
    await new Promise<void>((closed) => server.close(closed));
  });

  it('sends to the address the person has now, with a Message-ID of its own', async () => {
    const person = await app.given.person();
    await app.get(Mail).send({ ...letter, to: { personId: person.id } });

    await app.get(Jobs).drain();

    expect(received).toHaveLength(1);
    expect(received[0]).toContain(`To: ${person.email}`);
    expect(received[0]).toMatch(/Message-ID: <[0-9a-f-]{36}@vagar\.invalid>/);
  });

  it('forgets the words, and the link among them, as soon as the letter has left', async () => {
    await app.get(Mail).send({ ...letter, to: { address: 'link@vagar.example' } });

    await app.get(Jobs).drain();

    const { rows } = await app.database.query(
      `SELECT state, subject, text_body, html_body FROM mail_message WHERE address = 'link@vagar.example'`,
    );
    expect(rows).toEqual([{ state: 'sent', subject: letter.subject, text_body: null, html_body: null }]);
  });

  it('notes a refused letter as failed and leaves it to be tried again', async () => {
    refuses = true;
    await app.get(Mail).send({ ...letter, to: { address: 'full@vagar.example' } });

    await app.get(Jobs).drain();

    const { rows } = await app.database.query<{ state: string; text: string }>(
      `SELECT state, text_body AS text FROM mail_message WHERE address = 'full@vagar.example'`,
    );
    const jobs = await app.database.query<{ state: string }>(
      `SELECT state FROM pgboss.job WHERE name = 'mail' ORDER BY created_on DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ state: 'failed', text: letter.text }]);
    expect(jobs.rows).toEqual([{ state: 'retry' }]);
  });

  it('forgets what has not left after thirty days, and to whom everything went', async () => {
    await app.get(Mail).send({ ...letter, to: { address: 'old@vagar.example' } });
    app.clock.moveBy({ days: 31 });

    await app.get(Sweeps).run('mail-words');

    const { rows } = await app.database.query(
      `SELECT FROM mail_message WHERE coalesce(text_body, subject, address) IS NOT NULL`,
    );
    expect(rows).toEqual([]);
  });
});

describe('mail without SMTP', () => {
  it('keeps the letter, and shows it in the demo alone', async () => {
    const app = await startTestApp({ environment: { DEMO: 'on' } });
    await app.get(Mail).send({ ...letter, to: { address: 'kept@vagar.example' } });

    const page = await app.get(OutboxReader).list(1, 25);

    expect(page).toMatchObject({
      total: 1,
      rows: [{ to: 'kept@vagar.example', state: 'kept', text: letter.text }],
    });
    await app.close();
  });
});
