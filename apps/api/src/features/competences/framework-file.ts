import { frameworkFile } from '@vagar/contract';
import type { FrameworkFault, FrameworkFaultCode, FrameworkInFile } from '@vagar/contract';
import { duplicatesIn } from '@vagar/domain';

/** A file can be wrong in a thousand places; so many are enough to go on with. */
const mostFaults = 100;

/** The schema's own words for what is wrong, in the contract's. */
const codeOf = (code: string, input: unknown): FrameworkFaultCode => {
  if (code === 'unrecognized_keys') return 'unknown';
  if (code === 'too_big') return 'too-much';
  if (code === 'too_small') return 'empty';
  return input === undefined ? 'missing' : 'malformed';
};

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (part, step) =>
      typeof part === 'object' && part !== null ? (part as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );

/** Frameworks out of parsed JSON, or what is wrong with it and where. */
export function readFrameworks(
  value: unknown,
): { readonly frameworks: readonly FrameworkInFile[] } | { readonly faults: readonly FrameworkFault[] } {
  const { success, data, error } = frameworkFile.safeParse(value);
  if (success) {
    const faults = duplicatesIn(data.frameworks).map((path) => ({ code: 'duplicate' as const, path }));
    return faults.length > 0 ? { faults: faults.slice(0, mostFaults) } : { frameworks: data.frameworks };
  }
  const found = error.issues.flatMap((issue): FrameworkFault[] => {
    const paths =
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => ({
      code: codeOf(issue.code, at(value, path)),
      path: path.map(String).join('.').slice(0, 200),
    }));
  });
  return { faults: found.slice(0, mostFaults) };
}
