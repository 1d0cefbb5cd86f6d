import { Injectable } from '@nestjs/common';
import type { OwnCertificateView } from '@vagar/contract';
import { Audit } from '../../platform/audit/audit.ts';
import type { Actor, PersonActor } from '../../platform/auth/actor.ts';
import { statement, Statements } from '../../platform/database/statements.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { NotFound } from '../../platform/errors/refusal.ts';
import { demandVersion } from '../../platform/http/if-match.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Ids } from '../../platform/time/ids.ts';
import { CertificateReader } from './certificate.reader.ts';

const addMark = statement(
  'certificate-mark',
  `INSERT INTO certificate_mark (id, certificate_id, kind, reason, at)
   SELECT $1, id, $3, $4, $5 FROM certificate WHERE id = $2
   ON CONFLICT (certificate_id, kind) WHERE kind IN ('superseded', 'revoked') DO NOTHING`,
);
const exists = statement('certificate-exists', 'SELECT id FROM certificate WHERE id = $1');
const lockShowing = statement(
  'certificate-showing-lock',
  `SELECT s.name_shown AS "nameShown", s.version FROM certificate_showing s
   JOIN certificate c ON c.id = s.certificate_id WHERE c.id = $1 AND c.person_id = $2 FOR UPDATE OF s`,
);
const setShowing = statement(
  'certificate-showing-set',
  'UPDATE certificate_showing SET name_shown = $2, version = version + 1 WHERE certificate_id = $1',
);

/** What may happen to a certificate once it is issued. What it says never changes. */
@Injectable()
export class Certificates {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly reader: CertificateReader,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Revokes for good; a second time has no effect.
   * @param reason public: whoever checks the certificate reads it. 1–500 characters, nothing about the person
   * @throws NotFound
   */
  revoke(actor: Actor, certificateId: string, reason: string): Promise<void> {
    return this.transaction.run(async () => {
      const values = [this.ids.next(), certificateId, 'revoked', reason, this.clock.now()];
      if ((await this.statements.change(addMark, values)) === 0) {
        await this.statements.one(exists, [certificateId]);
        return;
      }
      await this.audit.record(actor, {
        action: 'certificate.revoked',
        subject: { kind: 'certificate', id: certificateId },
        after: { state: 'revoked' },
        reason,
      });
    });
  }

  /**
   * The holder decides whether their name is seen by those who check.
   * @throws NotFound for others' certificates, Refusal `precondition-failed`
   */
  showName(
    actor: PersonActor,
    certificateId: string,
    version: number,
    nameShown: boolean,
  ): Promise<OwnCertificateView> {
    return this.transaction.run(async () => {
      const before = await this.statements.one<{ nameShown: boolean; version: number }>(lockShowing, [
        certificateId,
        actor.id,
      ]);
      demandVersion(before.version, version);
      await this.statements.change(setShowing, [certificateId, nameShown]);
      await this.audit.record(actor, {
        action: 'certificate.name-shown-changed',
        subject: { kind: 'certificate', id: certificateId },
        before: { nameShown: before.nameShown },
        after: { nameShown },
      });
      const view = (await this.reader.listOwn(actor.id)).find(({ id }) => id === certificateId);
      if (!view) throw new NotFound();
      return view;
    });
  }
}
