import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { Settings } from '../config/settings.ts';
import { statement, Statements } from '../database/statements.ts';
import { JobHandlers } from '../jobs/job-handlers.ts';
import { Sweeps } from '../jobs/sweeps.ts';
import { Clock } from '../time/clock.ts';
import { mailJob } from './mail.ts';

interface WaitingLetter {
  readonly messageId: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** To whom and about what a letter went is kept as long as somebody may ask what became of it. */
const keptMs = 30 * 24 * 60 * 60 * 1000;

const findWaiting = statement(
  'mail-waiting',
  `SELECT m.message_id AS "messageId", coalesce(m.address, p.email::text) AS address, m.subject,
          m.text_body AS text, m.html_body AS html
     FROM mail_message m LEFT JOIN person p ON p.id = m.person_id
    WHERE m.id = $1 AND m.state IN ('waiting', 'failed') AND coalesce(m.address, p.email::text) IS NOT NULL`,
);
/** A letter's words hold a link that works: once the letter has left, only who got it needs them. */
const markSent = statement(
  'mail-sent',
  `UPDATE mail_message SET state = 'sent', sent_at = $2, text_body = NULL, html_body = NULL WHERE id = $1`,
);
const markFailed = statement('mail-failed', `UPDATE mail_message SET state = 'failed' WHERE id = $1`);
const eraseWords = statement(
  'mail-erase',
  `UPDATE mail_message SET subject = NULL, text_body = NULL, html_body = NULL, address = NULL, erased_at = $1
    WHERE erased_at IS NULL AND created_at < $2`,
);

/**
 * Sends by SMTP. Exactly once is not to be had there: the state is written after the server has accepted, so a
 * crash between the two sends the same Message-ID again.
 */
@Injectable()
export class MailDelivery implements OnModuleInit, OnApplicationShutdown {
  private transport: Transporter | null = null;

  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly handlers: JobHandlers,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit(): void {
    this.handlers.add(mailJob, ({ mailId }) => this.deliver(String(mailId)));
    this.sweeps.add({ name: 'mail-words', everyMinutes: 60, run: () => this.erase() });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  private async deliver(mailId: string): Promise<void> {
    const letter = await this.statements.maybe<WaitingLetter>(findWaiting, [mailId]);
    if (!letter) return;
    try {
      const { address, ...rest } = letter;
      await (await this.open()).sendMail({ ...rest, to: address, from: this.settings.mailFrom });
    } catch (error) {
      await this.statements.change(markFailed, [mailId]);
      throw error;
    }
    await this.statements.change(markSent, [mailId, this.clock.now()]);
  }

  private async erase(): Promise<void> {
    const now = this.clock.now();
    await this.statements.change(eraseWords, [now, new Date(now.getTime() - keptMs)]);
  }

  private async open(): Promise<Transporter> {
    if (!this.settings.smtpUrl) throw new Error('No SMTP_URL');
    const { createTransport } = await import('nodemailer');
    return (this.transport ??= createTransport(this.settings.smtpUrl));
  }
}
