import { z } from 'zod';

type JsonSchema = Record<string, unknown>;

/** Zod's word for its own name, and what only makes sense in a file of its own. */
const withoutHead = ({ $schema: _schema, $defs: _defs, id: _id, ...schema }: JsonSchema): JsonSchema =>
  schema;

/**
 * The contract's schemas as OpenAPI 3.1 has them (JSON Schema 2020-12). One with an id becomes a component of
 * that name.
 */
export const toComponents = (
  schema: unknown,
  { schemaType }: { readonly schemaType: 'input' | 'output' },
): { schema: JsonSchema; components: Record<string, JsonSchema> } | undefined => {
  if (!(schema instanceof z.ZodType)) return undefined;
  const whole = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: schemaType,
    unrepresentable: 'any',
  }) as JsonSchema;
  const parts = (whole['$defs'] ?? {}) as Record<string, JsonSchema>;
  const components = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, withoutHead(part)]),
  );
  return { schema: withoutHead(whole), components };
};
