import { Injectable } from '@nestjs/common';
import type { OutboxRow, Page } from '@vagar/contract';
import { Settings } from '../config/settings.ts';
import { statement, Statements } from '../database/statements.ts';
import { NotFound } from '../errors/refusal.ts';

const listLetters = statement(
  'outbox',
  `SELECT m.id, m.created_at AS at, coalesce(m.address, p.email::text, '') AS to, m.kind,
          coalesce(m.subject, '') AS subject, coalesce(m.text_body, '') AS text, m.state,
          count(*) OVER ()::int AS total
     FROM mail_message m LEFT JOIN person p ON p.id = m.person_id
    ORDER BY m.created_at DESC, m.id DESC LIMIT $1 OFFSET $2`,
);

/** Letters that were kept instead of sent. In the demo only: elsewhere a letter holds a link for one person. */
@Injectable()
export class OutboxReader {
  constructor(
    private readonly statements: Statements,
    private readonly settings: Settings,
  ) {}

  /** Newest first. @throws NotFound outside the demo, and where letters are sent by SMTP */
  async list(page: number, size: number): Promise<Page<OutboxRow>> {
    if (!this.settings.demo || this.settings.smtpUrl !== null) throw new NotFound();
    const found = await this.statements.rows<Omit<OutboxRow, 'at'> & { at: Date; total: number }>(
      listLetters,
      [size, (page - 1) * size],
    );
    const rows = found.map(({ total: _, at, ...row }) => ({ ...row, at: at.toISOString() }));
    return { rows, page, size, total: found[0]?.total ?? 0 };
  }
}
