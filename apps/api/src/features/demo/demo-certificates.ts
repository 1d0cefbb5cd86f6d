import { Injectable } from '@nestjs/common';
import { Actor } from '../../platform/auth/actor.ts';
import { Statements, statement } from '../../platform/database/statements.ts';
import { Certificates, IssueCertificate } from '../certification/index.ts';
import { Releases } from '../statistics/index.ts';

const completed = statement(
  'demo-completed',
  `SELECT e.id, p.email = 'official@vagar.example' AS "isAccount"
   FROM enrolment e JOIN person p ON p.id = e.person_id
   WHERE e.state = 'completed' AND e.certificate_id IS NULL ORDER BY e.completed_at, e.id`,
);

/** Every so many certificates one is of the kind that has an end, so that an expired one can be looked at. */
const oneInExpires = 9;
const actor = Actor.system('demo');

/** Certificates for those who have finished, one revoked and some expired, and the first release of statistics. */
@Injectable()
export class DemoCertificates {
  constructor(
    private readonly statements: Statements,
    private readonly issue: IssueCertificate,
    private readonly certificates: Certificates,
    private readonly releases: Releases,
  ) {}

  async finish(): Promise<void> {
    const done = await this.statements.rows<{ id: string; isAccount: boolean }>(completed);
    const others = done.filter((it) => !it.isAccount);
    for (const { id } of done.filter((it) => it.isAccount)) await this.issue.forEnrolment(id);
    for (const [index, { id }] of others.entries()) {
      const validityMonths = index % oneInExpires === 0 ? 3 : null;
      const certificateId = await this.issue.forEnrolment(id, { validityMonths });
      if (index === 1 && certificateId)
        await this.certificates.revoke(actor, certificateId, 'Intyget utfärdades med fel kursversion.');
    }
    await this.releases.publish(actor);
  }
}
