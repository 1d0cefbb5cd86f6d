import type { AffiliationView } from '@vagar/contract';
import { api } from '../../../platform/api-client/index.ts';
import { useFormats } from '../../../platform/i18n/index.ts';
import { draftOf, written } from '../affiliation-draft.ts';
import { useRefreshPerson } from '../people.queries.ts';
import { usePeopleWords } from '../words.ts';
import { LastDayDialog } from './last-day-dialog.tsx';

export interface EndAffiliationDialogProps {
  personId: string;
  affiliation: AffiliationView;
  firstDay: string;
}

/** Gives an affiliation its last day. Nothing is removed. */
export const EndAffiliationDialog = ({ personId, affiliation, firstDay }: EndAffiliationDialogProps) => {
  const words = usePeopleWords();
  const { tightDate } = useFormats();
  const refresh = useRefreshPerson(personId);
  const today = tightDate(new Date());
  const end = async (validTo: string) => {
    await api('changeAffiliation', {
      params: { affiliationId: affiliation.id },
      body: written({ ...draftOf(affiliation), validTo }),
      version: affiliation.version,
    });
    await refresh();
  };
  return (
    <LastDayDialog
      title={words.person.endTitle(affiliation.title)}
      body={words.person.endBody}
      name={words.person.affiliationEnd(affiliation.title)}
      first={affiliation.validTo ?? (firstDay > today ? firstDay : today)}
      field="validTo"
      done={words.person.saved}
      onSend={end}
    />
  );
};
