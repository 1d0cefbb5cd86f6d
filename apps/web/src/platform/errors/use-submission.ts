import type { ErrorCode } from '@vagar/contract/errors';
import type { FieldFault } from '@vagar/ui';
import { useCallback, useState } from 'react';
import { ApiProblem } from '../api-client/index.ts';
import { describe, describeField, useErrorWords } from './error-words.ts';

/** Faults by the field's path in the body, found before anything is sent. */
export type OwnFaults<Field extends string> = Partial<Record<Field, string>>;

export interface SubmissionOptions<Field extends string> {
  fields: readonly Field[];
  /** What the fields are called, for the summary: a link there must say which field it leads to. */
  labels?: Partial<Record<Field, string>>;
  /** Refusals that are about one field although the schema had nothing against it. */
  fieldOfCode?: Partial<Record<ErrorCode, Field>>;
}

export interface Submission<Field extends string> {
  /** Sends unless there are own faults; input is never cleared. True when it went through. */
  submit: (act: () => Promise<unknown>, own?: OwnFaults<Field>) => Promise<boolean>;
  isPending: boolean;
  attempt: number;
  faults: FieldFault[];
  messageOf: (field: Field) => string | undefined;
  /** What is wrong with the whole, where no field is to blame. */
  general: string | null;
}

export const fieldId = (field: string) => `field-${field.replaceAll('.', '-')}`;

/** One form being sent: pending, refused field by field, refused as a whole. */
export function useSubmission<Field extends string>({
  fields,
  labels = {},
  fieldOfCode = {},
}: SubmissionOptions<Field>): Submission<Field> {
  const words = useErrorWords();
  const [isPending, setPending] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [own, setOwn] = useState<OwnFaults<Field>>({});
  const [refusal, setRefusal] = useState<unknown>(null);

  const submit = useCallback(async (act: () => Promise<unknown>, found: OwnFaults<Field> = {}) => {
    setOwn(found);
    setRefusal(null);
    setAttempt((number) => number + 1);
    if (Object.values(found).some(Boolean)) return false;
    setPending(true);
    try {
      await act();
      return true;
    } catch (error) {
      setRefusal(error);
      return false;
    } finally {
      setPending(false);
    }
  }, []);

  const messageOf = (field: Field): string | undefined => {
    if (own[field]) return own[field];
    if (!(refusal instanceof ApiProblem)) return undefined;
    const fault = refusal.fields.find(({ path }) => path === field || path.startsWith(`${field}.`));
    if (fault) return describeField(fault, words);
    return fieldOfCode[refusal.code] === field ? describe(refusal, words) : undefined;
  };

  const faults = fields.flatMap((field) => {
    const message = messageOf(field);
    const label = labels[field];
    return message ? [{ fieldId: fieldId(field), message: label ? `${label}: ${message}` : message }] : [];
  });
  return {
    submit,
    isPending,
    attempt,
    faults,
    messageOf,
    general: refusal && faults.length === 0 ? describe(refusal, words) : null,
  };
}
