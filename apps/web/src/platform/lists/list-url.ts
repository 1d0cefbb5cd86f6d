import type { TableSort } from '@vagar/ui';
import { isUuid } from '@vagar/domain';

/** A list's state stands in its address: it survives reload and the back button, and can be sent to a colleague. */
export type ListChange = Readonly<Record<string, string | number | null | undefined>>;

export const PAGE = 'sida';
const lastPage = 100_000;

/** One of the known words. Anything else counts as not said: an address somebody has edited breaks no page. */
export const wordIn = <Word extends string>(
  params: URLSearchParams,
  name: string,
  words: readonly Word[],
): Word | undefined => words.find((word) => word === params.get(name));

/** Free text of at most `most` characters, without space around it. */
export const textIn = (params: URLSearchParams, name: string, most = 100): string =>
  (params.get(name) ?? '').trim().slice(0, most);

export function idIn(params: URLSearchParams, name: string): string | null {
  const value = params.get(name);
  return value !== null && isUuid(value) ? value : null;
}

/** A day that exists, `2026-11-23`. */
export function dayIn(params: URLSearchParams, name: string): string | null {
  const value = params.get(name) ?? '';
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return null;
  const moment = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value) ? value : null;
}

/** The page asked for, from 1. */
export function pageIn(params: URLSearchParams): number {
  const page = Number(params.get(PAGE) ?? 1);
  return Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1;
}

/** The same list with other filters. Whatever changes but the page itself leads back to the first page. */
export function withChange(params: URLSearchParams, change: ListChange): URLSearchParams {
  const next = new URLSearchParams(params);
  if (!(PAGE in change)) next.delete(PAGE);
  for (const [name, value] of Object.entries(change)) {
    if (value === null || value === undefined || value === '') next.delete(name);
    else next.set(name, String(value));
  }
  if (next.get(PAGE) === '1') next.delete(PAGE);
  return next;
}

/** The API's word for an order (`name`, `-name`) as the table shows it. */
export const sortOf = <Column extends string>(word: Column | `-${Column}`): TableSort<Column> =>
  word.startsWith('-')
    ? { column: word.slice(1) as Column, direction: 'descending' }
    : { column: word as Column, direction: 'ascending' };

/** And back. */
export const sortWord = <Column extends string>({ column, direction }: TableSort<Column>) =>
  direction === 'descending' ? (`-${column}` as const) : column;
