import { Link } from '@vagar/ui';
import { catalogue } from '../../../platform/i18n/index.ts';
import { RoutePage } from '../../../platform/navigation/index.ts';
import { useSession } from '../../../platform/session/index.ts';
import { Sections } from '../sections.tsx';
import { en } from './messages.en.ts';
import { sv } from './messages.sv.ts';

const useWords = catalogue(sv, en);

/** What is stored, who sees it, how long: before anyone has to ask. */
export const PrivacyPage = () => {
  const words = useWords();
  const { state } = useSession();
  return (
    <RoutePage title={words.title} lead={words.lead} width="reading">
      <Sections sections={words.sections} />
      {state.kind === 'signed-in' && (
        <p>
          <Link href="/mina-uppgifter">{words.myData}</Link>
        </p>
      )}
    </RoutePage>
  );
};
