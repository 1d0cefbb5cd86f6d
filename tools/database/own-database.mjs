import pg from 'pg';

/**
 * Makes the role `vagar` and its database on first use, and sets the password to the one we know. The role is no
 * superuser: what the API can do ends at its own database.
 * @param {string} adminUrl
 * @param {string} password hexadecimal digits
 */
export const ensureOwnDatabase = async (adminUrl, password) => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select exists (select from pg_roles where rolname = 'vagar') as role,
              exists (select from pg_database where datname = 'vagar') as database`,
    );
    const verb = rows[0].role ? 'alter' : 'create';
    await client.query(`${verb} role vagar login password ${client.escapeLiteral(password)}`);
    if (!rows[0].database) await client.query('create database vagar owner vagar');
  } finally {
    await client.end();
  }
};
