import pg from 'pg';

const dateOid = 1082;

/**
 * The driver would turn a `date` into midnight of the server's time zone, and a day is not an instant: days stay
 * text, `2026-11-23`.
 */
export const readDaysAsText = (): void => {
  pg.types.setTypeParser(dateOid, (text: string) => text);
};
