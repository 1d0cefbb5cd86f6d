import { Injectable } from '@nestjs/common';
import type { PersonId } from '@vagar/domain';
import { Settings } from '../config/settings.ts';
import { statement, Statements } from '../database/statements.ts';
import { Transaction } from '../database/transaction.ts';
import { Jobs } from '../jobs/jobs.ts';
import { Clock } from '../time/clock.ts';
import { Ids } from '../time/ids.ts';

/** A letter, written out: the feature that sends it has chosen the language and the words. */
export interface Letter {
  /** A person at whatever address they have when it is sent, or an address as such. */
  readonly to: { readonly personId: PersonId } | { readonly address: string };
  /** What it is about, kebab-case: `password-reset`. */
  readonly kind: string;
  readonly locale: 'sv' | 'en';
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export const mailJob = 'mail';

const addLetter = statement(
  'mail-add',
  `INSERT INTO mail_message
     (id, message_id, person_id, address, kind, locale, subject, text_body, html_body, state, created_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
);

/** Letters leave with what they tell about: stored in its transaction, sent by a job. */
@Injectable()
export class Mail {
  private readonly host: string;

  constructor(
    private readonly statements: Statements,
    private readonly transaction: Transaction,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly settings: Settings,
  ) {
    this.host = settings.publicUrl ? new URL(settings.publicUrl).hostname : 'vagar.invalid';
  }

  /** Without SMTP_URL the letter is kept and can be read in the demo's outbox. */
  async send({ to, kind, locale, subject, text, html }: Letter): Promise<void> {
    const id = this.ids.next();
    const isSent = this.settings.smtpUrl !== null;
    await this.transaction.run(async () => {
      await this.statements.change(addLetter, [
        id,
        // Always the same for this letter, so that a second delivery is known as one.
        `<${id}@${this.host}>`,
        'personId' in to ? to.personId : null,
        'address' in to ? to.address : null,
        kind,
        locale,
        subject,
        text,
        html,
        isSent ? 'waiting' : 'kept',
        this.clock.now(),
      ]);
      if (isSent) await this.jobs.enqueue(mailJob, { mailId: id });
    });
  }
}
