import { isUtf8 } from 'node:buffer';
import { Injectable } from '@nestjs/common';
import type { FrameworkCheck, FrameworkFault, FrameworkInFile } from '@vagar/contract';
import { frameworkBytes } from '@vagar/domain';
import type { FastifyRequest } from 'fastify';
import { Audit } from '../../../platform/audit/audit.ts';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { demand, Refusal } from '../../../platform/errors/refusal.ts';
import { readUpload } from '../../../platform/http/uploads.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { FrameworkShelf, readFrameworks } from '../../competences/index.ts';
import type { JudgedFramework } from '../../competences/index.ts';
import { ContentFault, parseJson } from '../../curriculum/index.ts';

type Read =
  { readonly frameworks: readonly FrameworkInFile[] } | { readonly faults: readonly FrameworkFault[] };

const toCheck = (judged: readonly JudgedFramework[]): FrameworkCheck => ({
  frameworks: judged.map(({ framework: { id, version, name, source, license, areas }, verdict }) => ({
    id,
    version,
    name: name.en === undefined ? { sv: name.sv } : { sv: name.sv, en: name.en },
    source: source ?? null,
    license: license ?? null,
    areas: areas.length,
    competences: areas.reduce((sum, { competences }) => sum + competences.length, 0),
    verdict,
  })),
  faults: [],
});

/** What the bytes say, `undefined` for what is no JSON that can be walked safely: bytes that are no UTF-8 among it. */
function jsonIn(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) return undefined;
  try {
    return parseJson(new TextDecoder().decode(bytes), 'file');
  } catch (error) {
    if (error instanceof ContentFault) return undefined;
    throw error;
  }
}

/** Takes competence frameworks in from a file: looked at first, then all of them or none. */
@Injectable()
export class FrameworkIntake {
  constructor(
    private readonly transaction: Transaction,
    private readonly shelf: FrameworkShelf,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** What the file holds and what adding it would do. @throws Refusal `not-permitted`, `too-large` */
  async check(actor: PersonActor, request: FastifyRequest): Promise<FrameworkCheck> {
    const read = await this.read(actor, request);
    if ('faults' in read) return { frameworks: [], faults: [...read.faults] };
    return toCheck(await this.shelf.judge(read.frameworks));
  }

  /**
   * @throws Refusal `not-permitted` for who may edit only some programmes, `too-large`, `framework-refused` with the
   *   place of each fault, `framework-exists` for a version that is here with other content
   */
  async add(actor: PersonActor, request: FastifyRequest): Promise<FrameworkCheck> {
    const read = await this.read(actor, request);
    if ('faults' in read) throw new Refusal('framework-refused', undefined, [...read.faults]);
    return this.transaction.run(async () => {
      const judged = await this.shelf.add(read.frameworks, { id: actor.id, at: this.clock.now() });
      for (const { framework, verdict } of judged)
        if (verdict !== 'same')
          await this.audit.record(actor, {
            action: 'framework.added',
            subject: { kind: 'framework', id: null },
            after: { framework: framework.id, version: framework.version },
          });
      return toCheck(judged);
    });
  }

  private async read(actor: PersonActor, request: FastifyRequest): Promise<Read> {
    demand(actor.may('curriculum:edit'), 'not-permitted');
    const { bytes } = await readUpload(request, frameworkBytes);
    const value = jsonIn(bytes);
    return value === undefined ? { faults: [{ code: 'json', path: '' }] } : readFrameworks(value);
  }
}
