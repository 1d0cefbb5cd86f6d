import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';

/** A letter as it arrived. */
export interface Received {
  readonly to: readonly string[];
  readonly raw: string;
  /** The plain words, decoded. */
  readonly text: string;
}

export interface Mailbox {
  /** What SMTP_URL is to be. */
  readonly url: string;
  readonly received: Received[];
  close(): Promise<void>;
}

const decoded = (part: string): string => {
  const [head = '', ...body] = part.split(/\r?\n\r?\n/u);
  const content = body.join('\n\n');
  if (/base64/iu.test(head)) return Buffer.from(content, 'base64').toString();
  if (!/quoted-printable/iu.test(head)) return content;
  const bytes = content
    .replaceAll(/=\r?\n/gu, '')
    .replaceAll(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
};

const plainPartOf = (raw: string): string => {
  const parts = raw.split(/\r?\n--[^\r\n]+\r?\n/u);
  return decoded(parts.find((part) => /^content-type: text\/plain/imu.test(part)) ?? raw);
};

/** A real SMTP server on a free port that keeps what it gets. Close it in `afterAll`. */
export const openMailbox = async (): Promise<Mailbox> => {
  const received: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString();
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, raw, text: plainPartOf(raw) });
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise<void>((closed) => server.close(closed)),
  };
};
