import { Injectable } from '@nestjs/common';
import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import type { ErrorCode } from '@vagar/contract';
import { toFieldErrors } from '../errors/field-errors.ts';
import type { SchemaIssue } from '../errors/field-errors.ts';
import { Refusal } from '../errors/refusal.ts';

/** A body is understood but does not fit (422); an address or a query that does not fit was never ours (400). */
const codeFor = (type: ArgumentMetadata['type']): ErrorCode =>
  type === 'body' ? 'invalid-input' : 'malformed-request';

/** Deeper than anything a person writes: a schema that reads itself would run out of stack long before the body ends. */
const deepest = 100;

const isDeeperThan = (value: unknown, levels: number): boolean => {
  let layer: unknown[] = [value];
  for (let level = 0; layer.length > 0; level += 1) {
    if (level > levels) return true;
    layer = layer.flatMap((it): unknown[] =>
      typeof it === 'object' && it !== null ? Object.values(it) : [],
    );
  }
  return false;
};

/** Checks every parameter that carries a schema of the contract: `@Body({ schema })`, `@Query({ schema })`. */
@Injectable()
export class ContractPipe implements PipeTransform {
  async transform(value: unknown, { schema, type, data }: ArgumentMetadata): Promise<unknown> {
    if (!schema || type === 'custom') return value;
    if (isDeeperThan(value, deepest)) throw new Refusal('malformed-request');
    const result = await schema['~standard'].validate(value);
    if (!result.issues) return result.value;
    const under = typeof data === 'string' && data ? [data] : [];
    throw new Refusal(
      codeFor(type),
      undefined,
      toFieldErrors(result.issues as readonly SchemaIssue[], under),
    );
  }
}
