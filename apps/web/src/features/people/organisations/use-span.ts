import type { OrganisationView } from '@vagar/contract';
import { useFormats } from '../../../platform/i18n/index.ts';
import { usePeopleWords } from '../words.ts';
import { hasEnded } from './tree.ts';

/** What is worth saying of an organisation's time: that it has not begun, that it ends or has ended, and who follows. */
export function useSpan(all: readonly OrganisationView[]) {
  const words = usePeopleWords();
  const { date, tightDate } = useFormats();
  const today = tightDate(new Date());
  return ({ validFrom, validTo, successorId }: OrganisationView): string[] => {
    const successor = all.find(({ id }) => id === successorId);
    return [
      ...(validFrom > today ? [words.organisations.begins(date(validFrom))] : []),
      ...(validTo === null
        ? []
        : [
            hasEnded({ validTo }, today)
              ? words.organisations.ended(date(validTo))
              : words.organisations.ends(date(validTo)),
          ]),
      ...(successor ? [words.organisations.successor(successor.name)] : []),
    ];
  };
}
