import pg from 'pg';

const demoDatabase = (): string => {
  const url = process.env['VAGAR_DATABASE_URL'];
  if (!url) throw new Error('The journeys run by their own Jest configuration, which starts the product');
  return url;
};

/** Asks the product's own database: for what no person can do at a browser, such as ending a session early. */
export const askDatabase = async <Row extends object>(
  text: string,
  values: readonly unknown[] = [],
  url = demoDatabase(),
): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
};

/** The one row that an answer must have. */
export const askForOne = async <Row extends object>(
  text: string,
  values: readonly unknown[] = [],
): Promise<Row> => {
  const [row] = await askDatabase<Row>(text, values);
  if (row === undefined) throw new Error(`No row for ${text}`);
  return row;
};
