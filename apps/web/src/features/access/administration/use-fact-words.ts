import { useQuery } from '@tanstack/react-query';
import { useFormats } from '../../../platform/i18n/index.ts';
import { useMay } from '../../../platform/session/index.ts';
import { organisationsQuery, usePeopleWords } from '../../people/index.ts';
import type { AuditChange } from './audit-changes.ts';
import { useAdministrationWords } from './words.ts';

/** A word of a catalogue by a name that came from outside; null when the catalogue has none. */
export const wordOf = (words: object, name: string): string | null => {
  const found: unknown = Object.hasOwn(words, name) ? words[name as keyof typeof words] : null;
  return typeof found === 'string' ? found : null;
};

/** Facts of the log in words: names for organisations, dates as dates, roles as people call them. */
export function useFactWords() {
  const { audit } = useAdministrationWords();
  const people = usePeopleWords();
  const { date } = useFormats();
  const may = useMay();
  const { data } = useQuery({ ...organisationsQuery, enabled: may('organisations:manage') });
  const organisationName = (id: string) => data?.rows.find((it) => it.id === id)?.name ?? id;

  const text = (fact: string, value: string): string => {
    switch (fact) {
      case 'validFrom':
      case 'validTo':
        return date(value);
      case 'organisationId':
      case 'organisationIds':
      case 'parentId':
      case 'successorId':
      case 'scopeId':
        return organisationName(value);
      case 'fields':
        return wordOf(audit.fields, value) ?? value;
      case 'name':
      case 'code':
        return value;
      default: {
        const catalogues = [
          people.roles,
          people.scopes,
          people.kinds,
          people.positions,
          people.organisationKinds,
          audit.values.words,
        ];
        return catalogues.map((words) => wordOf(words, value)).find(Boolean) ?? value;
      }
    }
  };
  const valueOf = (fact: string, value: unknown): string => {
    if (value === null || value === undefined)
      return fact === 'validTo' ? audit.values.openEnd : audit.values.nothing;
    if (typeof value === 'boolean') return value ? audit.values.yes : audit.values.no;
    if (Array.isArray(value))
      return fact === 'personIds'
        ? audit.values.people(value.length)
        : value.map((item) => text(fact, String(item))).join(', ');
    return text(fact, String(value));
  };

  return {
    label: (fact: string) => wordOf(audit.facts, fact) ?? fact,
    said: (change: AuditChange) =>
      change.kind === 'is'
        ? valueOf(change.fact, change.value)
        : audit.was(valueOf(change.fact, change.before), valueOf(change.fact, change.after)),
  };
}
