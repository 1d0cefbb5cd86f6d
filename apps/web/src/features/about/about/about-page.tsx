import { catalogue } from '../../../platform/i18n/index.ts';
import { RoutePage } from '../../../platform/navigation/index.ts';
import { Sections } from '../sections.tsx';
import { en } from './messages.en.ts';
import { sv } from './messages.sv.ts';

const useWords = catalogue(sv, en);

/** What Vägar is and where it comes from. */
export const AboutPage = () => {
  const words = useWords();
  return (
    <RoutePage title={words.title} lead={words.lead} width="reading">
      <Sections sections={words.sections} />
    </RoutePage>
  );
};
