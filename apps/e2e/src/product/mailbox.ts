import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Letter {
  readonly to: string;
  readonly text: string;
}

/** Everything that is sent is delivered here, over real SMTP. */
export interface Mailbox {
  readonly url: string;
  /** Waits for the first letter to the address that the words occur in. */
  letterTo(address: string, words: string): Promise<Letter>;
  close(): Promise<void>;
}

/** Undoes quoted-printable, in which a long address is broken over lines. */
const readable = (raw: string): string =>
  Buffer.from(
    raw
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

export const openMailbox = async (): Promise<Mailbox> => {
  const letters: Letter[] = [];
  const waiting = new Set<() => void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const text = readable(Buffer.concat(parts).toString('latin1'));
        for (const { address } of session.envelope.rcptTo) letters.push({ to: address, text });
        for (const look of waiting) look();
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;

  const letterTo = (address: string, words: string) =>
    new Promise<Letter>((resolve) => {
      const look = () => {
        const found = letters.find(({ to, text }) => to === address && text.includes(words));
        if (!found) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  const close = () => new Promise<void>((resolve) => server.close(resolve));
  return { url: `smtp://127.0.0.1:${port}`, letterTo, close };
};

/** The single-use link of a letter. */
export const linkIn = (text: string): string => {
  const [link] = /http:\/\/[^\s"<>]+\/lank#[A-Za-z0-9_-]{43}/.exec(text) ?? [];
  if (!link) throw new Error('There is no link in the letter');
  return link;
};
