import { sameJson } from '../curriculum/same-json.ts';
import type { Question } from './question.ts';

/** A version of a question in the bank. */
export interface BankVersion<Written extends Question = Question> {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly written: Written;
}

/** What a quiz's question is without its place in the quiz: what goes into the bank. */
export function forBank<Written extends Question>(question: Written): Written {
  const { pool: _, bank: __, ...written } = question;
  return written as Written;
}

/** A version of the bank as a question of a quiz. @param key free in that quiz */
export function copyOf<Written extends Question>(
  { id, number, written }: BankVersion<Written>,
  key: string,
): Written {
  return { ...forBank(written), key, bank: { question: id, version: number } };
}

/**
 * The copy with the words of another version of its question. It stays the same question of its quiz: its key, which
 * attempts and corrections name, and its pool are kept.
 */
export function withVersion<Written extends Question>(copy: Written, version: BankVersion<Written>): Written {
  const taken = copyOf(version, copy.key);
  return copy.pool === undefined ? taken : { ...taken, pool: copy.pool };
}

/** The copy as the quiz's own question, which the bank says nothing more about. */
export function detached<Written extends Question>(copy: Written): Written {
  const { bank: _, ...own } = copy;
  return own as Written;
}

/** Says all that the version says and nothing else, whatever its key and pool in the quiz. */
export const isCopyOf = (question: Question, { id, number, written }: BankVersion): boolean =>
  question.bank?.question === id &&
  question.bank.version === number &&
  sameJson({ ...forBank(question), key: '' }, { ...forBank(written), key: '' });
