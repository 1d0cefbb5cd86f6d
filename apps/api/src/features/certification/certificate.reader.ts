import { Injectable } from '@nestjs/common';
import type { OwnCertificateView, VerificationView } from '@vagar/contract';
import { statement, Statements } from '../../platform/database/statements.ts';
import { Clock } from '../../platform/time/clock.ts';
import { openSnapshot } from './snapshot.ts';
import { standingOf } from './standing.ts';
import type { Mark } from './standing.ts';

const columns = `c.id, c.canonical, c.hash, s.name_shown AS "nameShown", s.version,
  (SELECT COALESCE(json_agg(json_build_object('kind', m.kind, 'reason', m.reason, 'at', m.at)
     ORDER BY m.at, m.id), '[]') FROM certificate_mark m WHERE m.certificate_id = c.id) AS marks`;

const oneToVerify = statement(
  'certificate-verify',
  `SELECT ${columns} FROM certificate c JOIN certificate_showing s ON s.certificate_id = c.id WHERE c.id = $1`,
);
const ofPerson = statement(
  'certificates-own',
  `SELECT ${columns}, c.issued_at AS "issuedAt", c.enrolment_id AS "enrolmentId",
     (SELECT COALESCE(json_agg(p.language), '[]') FROM certificate_paper p WHERE p.certificate_id = c.id) AS papers
   FROM certificate c JOIN certificate_showing s ON s.certificate_id = c.id
   WHERE c.person_id = $1 ORDER BY c.issued_at DESC, c.id`,
);

interface CertificateRow {
  readonly id: string;
  readonly canonical: string;
  readonly hash: Buffer;
  readonly nameShown: boolean;
  readonly version: number;
  readonly marks: Mark[];
}

interface OwnRow extends CertificateRow {
  readonly issuedAt: Date;
  readonly enrolmentId: string;
  readonly papers: ('sv' | 'en')[];
}

/** Whatever else is stored about it may be as wrong. */
const tampered = { state: 'tampered', reason: null, since: null } as const;

/** A learner's certificate with everything they may take along. */
export interface KeptCertificate {
  readonly id: string;
  readonly issuedAt: string;
  readonly snapshot: object;
  readonly hash: string;
  readonly nameShown: boolean;
  readonly marks: readonly Mark[];
}

@Injectable()
export class CertificateReader {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /**
   * What anyone with the link sees, in one statement. The hash is taken anew from what is stored at every look.
   * @throws NotFound
   */
  async verify(certificateId: string): Promise<VerificationView> {
    const row = await this.statements.one<CertificateRow>(oneToVerify, [certificateId]);
    const { snapshot, hashMatches } = openSnapshot(row.id, row);
    const now = this.clock.now();
    const standing = hashMatches ? standingOf(snapshot.validUntil, row.marks, now) : tampered;
    return {
      id: row.id,
      state: standing.state,
      checkedAt: now.toISOString(),
      holderName: row.nameShown ? snapshot.holder.name : null,
      achievement: snapshot.achievement,
      criteria: snapshot.criteria,
      issuer: snapshot.issuer.name,
      awardedOn: snapshot.awardedOn,
      validUntil: snapshot.validUntil,
      stateReason: standing.reason,
      stateSince: standing.since,
      hash: row.hash.toString('hex'),
      hashMatches,
      demo: snapshot.demo,
    };
  }

  /** A person's certificates, newest first, in one statement. */
  async listOwn(personId: string): Promise<OwnCertificateView[]> {
    const rows = await this.statements.rows<OwnRow>(ofPerson, [personId]);
    return rows.map((row): OwnCertificateView => {
      const { snapshot } = openSnapshot(row.id, row);
      const paper = (language: 'sv' | 'en') => (row.papers.includes(language) ? 'ready' : 'waiting');
      return {
        id: row.id,
        title: snapshot.achievement.title,
        awardedOn: snapshot.awardedOn,
        validUntil: snapshot.validUntil,
        state: standingOf(snapshot.validUntil, row.marks, this.clock.now()).state,
        nameShown: row.nameShown,
        pdf: { sv: paper('sv'), en: paper('en') },
        verificationPath: `/v/${row.id}`,
        version: row.version,
      };
    });
  }

  /** Everything kept about a person's certificates, for their own export. */
  async listKept(personId: string): Promise<KeptCertificate[]> {
    const rows = await this.statements.rows<OwnRow>(ofPerson, [personId]);
    return rows.map((row) => ({
      id: row.id,
      issuedAt: row.issuedAt.toISOString(),
      snapshot: openSnapshot(row.id, row).snapshot,
      hash: row.hash.toString('hex'),
      nameShown: row.nameShown,
      marks: row.marks,
    }));
  }
}
