import type { ChangeActivity } from '@vagar/contract';
import { plainText } from '@vagar/domain';
import type { RichText } from '@vagar/domain';

type Json = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isDocument = (value: Json): boolean => value['type'] === 'doc';

/** Everything an activity says, by its dotted path: texts as they stand, documents as their words. */
export function linesOf({ written, ...head }: ChangeActivity): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  const walk = (value: unknown, path: string) => {
    if (Array.isArray(value)) for (const [at, item] of value.entries()) walk(item, join(path, String(at)));
    else if (isRecord(value)) {
      // The strict reader of the domain has seen every document that the contract lets through.
      if (isDocument(value)) lines.set(path, plainText(value as unknown as RichText));
      else for (const [key, item] of Object.entries(value)) walk(item, join(path, key));
    } else if (value !== null && value !== undefined && value !== '') lines.set(path, String(value));
  };
  walk(head, '');
  walk(written.draft, '');
  return lines;
}

const join = (path: string, step: string): string => (path === '' ? step : `${path}.${step}`);
