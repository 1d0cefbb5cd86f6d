import type { ErrorFacts, FieldError } from '@vagar/contract';

/** A Standard Schema issue; the contract's schemas also say their own word and its limits. */
export interface SchemaIssue {
  readonly message: string;
  readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined;
  readonly code?: string;
  readonly keys?: readonly string[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly format?: unknown;
  /** What was measured: `string`, `number`, `array`. A limit alone does not say whether it is about letters. */
  readonly origin?: unknown;
}

const dotted = (parts: readonly unknown[]): string => parts.map(String).join('.');

const factsOf = ({ minimum, maximum, format, origin }: SchemaIssue): ErrorFacts | undefined => {
  const facts = Object.entries({ minimum, maximum, format, origin }).flatMap(([name, value]) =>
    typeof value === 'number' || typeof value === 'string' ? [[name, value] as const] : [],
  );
  return facts.length > 0 ? Object.fromEntries(facts) : undefined;
};

/** At most so many fields are told; more would only be noise, and the answer would grow with the input. */
const mostFields = 50;

/**
 * What is wrong and where, for `fields` of a problem: never the value itself.
 * @param under the path of what was checked: empty for a body, the name for a single parameter
 */
export const toFieldErrors = (issues: readonly SchemaIssue[], under: readonly string[] = []): FieldError[] =>
  issues
    .flatMap((issue): FieldError[] => {
      const path = (issue.path ?? []).map((part) => (typeof part === 'object' ? part.key : part));
      const code = (issue.code ?? 'invalid').replaceAll('_', '-');
      const facts = factsOf(issue);
      const places = issue.keys ? issue.keys.map((key) => [...path, key]) : [path];
      return places.map((place) => ({ path: dotted([...under, ...place]), code, ...(facts && { facts }) }));
    })
    .slice(0, mostFields);
