import pg from 'pg';

const columnsQuery = `
  SELECT table_name || '.' || column_name AS name, coalesce(domain_name, CASE data_type
           WHEN 'USER-DEFINED' THEN udt_name WHEN 'ARRAY' THEN ltrim(udt_name, '_') || '[]' ELSE data_type END) AS type,
         is_nullable = 'YES' AS nullable, coalesce(column_default, '') AS standard
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations' ORDER BY 1`;
const indexesQuery = `SELECT indexname AS name, indexdef AS text FROM pg_indexes
   WHERE schemaname = 'public' AND tablename <> 'migrations' ORDER BY 1`;
const constraintsQuery = `
  SELECT conrelid::regclass || '.' || conname AS name, pg_get_constraintdef(oid) AS text FROM pg_constraint
   WHERE connamespace = 'public'::regnamespace AND conrelid <> 'migrations'::regclass ORDER BY 1`;
const triggersQuery = `SELECT tgrelid::regclass || '.' || tgname AS name, pg_get_triggerdef(oid) AS text
   FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1`;

export interface SchemaColumn {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly standard: string;
}

/** Everything a migration may have made, as text that can be compared. */
export const readSchema = async (url: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: columns } = await client.query<SchemaColumn>(columnsQuery);
    const { rows: indexes } = await client.query<{ name: string; text: string }>(indexesQuery);
    const { rows: constraints } = await client.query<{ name: string; text: string }>(constraintsQuery);
    const { rows: triggers } = await client.query<{ name: string; text: string }>(triggersQuery);
    return { columns, indexes, constraints, triggers };
  } finally {
    await client.end();
  }
};
