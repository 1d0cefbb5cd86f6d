import { Injectable } from '@nestjs/common';
import { languages } from '@vagar/domain';
import type { FileId, Language } from '@vagar/domain';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { Settings } from '../../platform/config/settings.ts';
import { statement, Statements } from '../../platform/database/statements.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { NotFound } from '../../platform/errors/refusal.ts';
import { Files } from '../../platform/files/files.ts';
import type { StoredFile } from '../../platform/files/files.ts';
import { openSnapshot } from './snapshot.ts';

const toPrint = statement(
  'certificate-to-print',
  `SELECT c.id, c.person_id AS "personId", c.canonical, c.hash, c.issued_at AS "issuedAt",
     (SELECT p.file_id FROM certificate_paper p WHERE p.certificate_id = c.id AND p.language = $2) AS "fileId"
   FROM certificate c WHERE c.id = $1`,
);
/** Two that would draw at once take turns: the second finds the paper of the first, and no file is left over. */
const takeTurn = statement(
  'certificate-paper-turn',
  `SELECT pg_advisory_xact_lock(hashtextextended('certificate-paper ' || $1, 0))`,
);
const addPaper = statement(
  'certificate-paper-add',
  'INSERT INTO certificate_paper (certificate_id, language, file_id) VALUES ($1, $2, $3)',
);

interface PrintRow {
  readonly id: string;
  readonly personId: string;
  readonly canonical: string;
  readonly hash: Buffer;
  readonly issuedAt: Date;
  readonly fileId: FileId | null;
}

/** Certificates on paper: drawn by a job soon after issuing, or at the first asking. */
@Injectable()
export class CertificatePapers {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly files: Files,
    private readonly settings: Settings,
  ) {}

  /** Draws the papers that are missing, in every language. @throws NotFound */
  async make(certificateId: string): Promise<void> {
    for (const language of languages)
      await this.fileOf(await this.statements.one<PrintRow>(toPrint, [certificateId, language]), language);
  }

  /** The holder's own paper. @throws NotFound for others' certificates */
  async getOwn(actor: PersonActor, certificateId: string, language: Language): Promise<StoredFile> {
    const row = await this.statements.one<PrintRow>(toPrint, [certificateId, language]);
    if (row.personId !== actor.id) throw new NotFound();
    const file = await this.files.find(await this.fileOf(row, language));
    if (!file) throw new NotFound();
    return file;
  }

  private async fileOf(row: PrintRow, language: Language): Promise<FileId> {
    if (row.fileId) return row.fileId;
    return this.transaction.run(async () => {
      await this.statements.rows(takeTurn, [row.id]);
      const { fileId } = await this.statements.one<PrintRow>(toPrint, [row.id, language]);
      return fileId ?? this.keep(row.id, language, await this.draw(row, language));
    });
  }

  private async keep(certificateId: string, language: Language, bytes: Buffer): Promise<FileId> {
    const name = `${language === 'sv' ? 'intyg' : 'certificate'}-${certificateId}.pdf`;
    const fileId = await this.files.put(bytes, { mime: 'application/pdf', name, readers: 'own-route' });
    await this.statements.change(addPaper, [certificateId, language, fileId]);
    return fileId;
  }

  private async draw(row: PrintRow, language: Language): Promise<Buffer> {
    // A PDF writer takes its time to load; a server that draws nothing does not wait for it.
    const { drawCertificate } = await import('./paper/certificate-paper.ts');
    const origin = this.settings.publicUrl ?? `http://localhost:${this.settings.port}`;
    const { snapshot } = openSnapshot(row.id, row);
    const hash = row.hash.toString('hex');
    return drawCertificate(
      { snapshot, hash, issuedAt: row.issuedAt, address: `${origin}/v/${row.id}` },
      language,
    );
  }
}
