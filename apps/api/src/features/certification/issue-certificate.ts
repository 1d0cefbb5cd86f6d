import { Injectable, Logger } from '@nestjs/common';
import type { CertificateSnapshot } from '@vagar/contract';
import type { LocalText } from '@vagar/domain';
import { stockholmDay, validUntil } from '@vagar/domain';
import { Audit } from '../../platform/audit/audit.ts';
import { Actor } from '../../platform/auth/actor.ts';
import { Settings } from '../../platform/config/settings.ts';
import { statement, Statements } from '../../platform/database/statements.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { Events } from '../../platform/events/events.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Enrolments } from '../enrolment/index.ts';
import { courseRule, courseTerms, firstAward, issuerName } from './course-rule.ts';
import type { Terms } from './course-rule.ts';
import { CriterionKinds } from './criterion-kinds.ts';
import { newCertificateId, sealSnapshot } from './snapshot.ts';

interface Achieved {
  readonly personId: string;
  readonly holderName: string;
  readonly completedAt: Date | null;
  readonly courseKey: string;
  readonly version: number;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly objectives: LocalText[];
  readonly minutes: number;
}

const achieved = statement(
  'certificate-achieved',
  `SELECT e.person_id AS "personId", p.given_name || ' ' || p.family_name AS "holderName",
     e.completed_at AS "completedAt", c.key AS "courseKey", v.number AS version, v.title, v.summary, v.minutes,
     (SELECT COALESCE(json_agg(o->'text' ORDER BY place), '[]')
      FROM jsonb_array_elements(v.objectives) WITH ORDINALITY AS t(o, place)) AS objectives
   FROM enrolment e JOIN person p ON p.id = e.person_id JOIN course c ON c.id = e.course_id
   JOIN course_version v ON v.id = e.course_version_id
   WHERE e.id = $1`,
);
/** Of many at once one gets its row in; the others wait for it and add nothing. */
const add = statement(
  'certificate-add',
  `WITH made AS (
     INSERT INTO certificate
       (id, person_id, enrolment_id, achievement_key, achievement_version, award_number, canonical, hash, issued_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (person_id, achievement_key, achievement_version, award_number) DO NOTHING
     RETURNING id
   )
   INSERT INTO certificate_showing (certificate_id, name_shown, version) SELECT id, true, 1 FROM made`,
);
const findIssued = statement(
  'certificate-issued',
  `SELECT id FROM certificate
   WHERE person_id = $1 AND achievement_key = $2 AND achievement_version = $3 AND award_number = $4`,
);

/** Issues what a completed course entitles to. */
@Injectable()
export class IssueCertificate {
  private readonly logger = new Logger(IssueCertificate.name);

  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly criteria: CriterionKinds,
    private readonly enrolments: Enrolments,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * Evaluates the rule and issues, once for each entitlement: asked again, it answers the one that was issued.
   * @param terms for how long it holds; a course's certificate has no end unless its terms say so
   * @returns the certificate's id, or null when the rule is not met
   */
  forEnrolment(enrolmentId: string, { validityMonths }: Terms = courseTerms): Promise<string | null> {
    return this.transaction.run(async () => {
      const facts = await this.statements.one<Achieved>(achieved, [enrolmentId]);
      if (facts.completedAt === null) return null;
      const evaluation = await this.criteria.evaluate(courseRule, { enrolmentId, personId: facts.personId });
      if (!evaluation.met) {
        this.logger.warn(`Enrolment ${enrolmentId} is completed, but its rule is not met`);
        return null;
      }
      const snapshot = this.snapshotOf(
        facts,
        facts.completedAt,
        validityMonths,
        this.criteria.describe(evaluation),
      );
      return this.issueOnce(enrolmentId, facts.personId, snapshot);
    });
  }

  private async issueOnce(
    enrolmentId: string,
    personId: string,
    snapshot: CertificateSnapshot,
  ): Promise<string> {
    const { id, achievement, awardNumber } = snapshot;
    const { canonical, hash } = sealSnapshot(snapshot);
    const entitlement = [achievement.key, achievement.version, awardNumber] as const;
    const values = [id, personId, enrolmentId, ...entitlement, canonical, hash, this.clock.now()];
    if ((await this.statements.change(add, values)) === 0)
      return (await this.statements.one<{ id: string }>(findIssued, [personId, ...entitlement])).id;
    const actor = Actor.system('certification');
    await this.enrolments.noteCertificate(enrolmentId, id);
    await this.audit.record(actor, {
      action: 'certificate.issued',
      subject: { kind: 'certificate', id },
      after: { personId, enrolmentId, hash: hash.toString('hex') },
    });
    await this.events.publish(actor, 'certificate-issued', { certificateId: id, enrolmentId, personId });
    return id;
  }

  /** The course as it was taken and the name as it is on the day: no later edit reaches it. */
  private snapshotOf(
    facts: Achieved,
    completedAt: Date,
    validityMonths: number | null,
    criteria: LocalText[],
  ): CertificateSnapshot {
    const awardedOn = stockholmDay(completedAt);
    return {
      id: newCertificateId(),
      format: 'vagar-certificate-1',
      holder: { name: facts.holderName },
      achievement: {
        kind: 'course',
        key: `course:${facts.courseKey}`,
        version: facts.version,
        title: facts.title,
        summary: facts.summary,
        objectives: facts.objectives,
        minutes: facts.minutes,
      },
      criteria,
      issuer: { name: issuerName },
      awardedOn,
      validUntil: validUntil(awardedOn, validityMonths),
      awardNumber: firstAward,
      demo: this.settings.demo,
    };
  }
}
