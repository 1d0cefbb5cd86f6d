import { Link, Prose, Section } from '@vagar/ui';
import { RoutePage } from '../../../platform/navigation/index.ts';
import { Sections } from '../sections.tsx';
import { FeedbackForm } from './feedback-form.tsx';
import { useAccessibilityWords } from './words.ts';

const SUPERVISION = 'https://www.digg.se/tdosanmalan';

/** The statement that the act (2018:1937) and its regulations demand, with all its parts. */
export const AccessibilityPage = () => {
  const words = useAccessibilityWords();
  return (
    <RoutePage title={words.title} lead={words.lead} width="reading">
      <Sections sections={words.sections} />
      <Section title={words.reportTitle} id="rapportera">
        <Prose>
          <p>{words.reportLead}</p>
        </Prose>
        <FeedbackForm />
      </Section>
      <Section title={words.supervisionTitle}>
        <Prose>
          <p>{words.supervision}</p>
          <p>
            <Link href={SUPERVISION} isExternal>
              {words.supervisionLink}
            </Link>
          </p>
          <p>{words.updated}</p>
        </Prose>
      </Section>
    </RoutePage>
  );
};
