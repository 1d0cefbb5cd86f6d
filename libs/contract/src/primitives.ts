import { z } from 'zod';

/** Building stones of the contract: every id, date and text is checked at the door. */

/** One spelling: an id is compared, logged and bound into sealed texts as it is written. */
export const uuid = z.uuid().toLowerCase();
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const day = z.iso.date();
export const instant = z.iso.datetime({ offset: true });
export const language = z.enum(['sv', 'en']);

/** Text by language; Swedish is always there, English may be missing and then falls back with its `lang`. */
export const localText = z
  .strictObject({ sv: z.string(), en: z.string().optional() })
  .meta({ id: 'LocalText' });

/** One line a person typed: trimmed, no control characters, composed to NFC so that equal names are equal. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}]*$/u);

/** Free text a person typed: line breaks allowed, no other control characters. */
export const prose = (max: number) =>
  z
    .string()
    .normalize('NFC')
    .max(max)
    .regex(/^(?:[^\p{Cc}]|[\n\r\t])*$/u);

export const email = z.email().max(254).toLowerCase();
export const password = z.string().min(1).max(200);
/** 256 random bits in base64url: what a mailed link carries. */
export const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const pageQuery = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(100).default(25),
};

export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({
    rows: z.array(row),
    page: z.number().int(),
    size: z.number().int(),
    total: z.number().int(),
  });

export type Page<Row> = { rows: Row[]; page: number; size: number; total: number };
