import { Injectable } from '@nestjs/common';
import { evaluate } from '@vagar/domain';
import type { Evaluation, LocalText, Rule, Verdict } from '@vagar/domain';

/** One leaf of a rule: which kind of criterion, and what that kind needs to know. */
export interface Criterion {
  readonly kind: string;
}

/** Whose entitlement is asked about. */
export interface Candidate {
  readonly personId: string;
  readonly enrolmentId: string;
}

/** One kind of criterion. A later feature that brings one adds it here; rules and issuing stay as they are. */
export interface CriterionKind {
  readonly kind: string;
  judge(criterion: Criterion, candidate: Candidate): Promise<Verdict>;
  /** As it is written on the certificate, with the verdict's facts. */
  describe(criterion: Criterion, verdict: Verdict): LocalText;
}

@Injectable()
export class CriterionKinds {
  private readonly kinds = new Map<string, CriterionKind>();

  add(kind: CriterionKind): void {
    if (this.kinds.has(kind.kind)) throw new Error(`Two kinds of criterion called ${kind.kind}`);
    this.kinds.set(kind.kind, kind);
  }

  /** How the whole rule stands for someone. @throws Error for a kind that nobody has added */
  async evaluate(rule: Rule<Criterion>, candidate: Candidate): Promise<Evaluation<Criterion>> {
    const verdicts = new Map<Criterion, Verdict>();
    for (const criterion of criteriaIn(rule))
      verdicts.set(criterion, await this.get(criterion).judge(criterion, candidate));
    return evaluate(rule, (criterion) => verdicts.get(criterion) ?? { met: false, facts: {} });
  }

  /** The criteria that were met, in words. */
  describe(evaluation: Evaluation<Criterion>): LocalText[] {
    if (!evaluation.met) return [];
    if (evaluation.kind !== 'criterion') return evaluation.parts.flatMap((part) => this.describe(part));
    return [this.get(evaluation.criterion).describe(evaluation.criterion, evaluation)];
  }

  private get({ kind }: Criterion): CriterionKind {
    const known = this.kinds.get(kind);
    if (!known) throw new Error(`No kind of criterion is called ${kind}`);
    return known;
  }
}

const criteriaIn = (rule: Rule<Criterion>): Criterion[] =>
  rule.kind === 'criterion' ? [rule.criterion] : rule.rules.flatMap(criteriaIn);
