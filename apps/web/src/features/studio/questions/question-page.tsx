import { useQuery } from '@tanstack/react-query';
import type { BankQuestionView } from '@vagar/contract';
import { Button, Notice, Section, useToast } from '@vagar/ui';
import { useParams } from 'react-router';
import { api } from '../../../platform/api-client/index.ts';
import { useLocalised } from '../../../platform/i18n/index.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { bankQuestionQuery, useBankWords, useRefreshBank } from '../../learning/index.ts';
import { useStudioWords } from '../words.ts';
import { EditQuestion } from './edit-question.tsx';
import { QuestionUses } from './question-uses.tsx';
import { useQuestionBankWords } from './words.ts';

/** One question of the bank: its words, its versions, and the quizzes that have it. */
export const QuestionPage = () => {
  const { questionId = '' } = useParams();
  const query = useQuery(bankQuestionQuery(questionId));
  return (
    <QueryPage query={query}>
      {/* Keyed: another question is another page, with nothing carried over. */}
      {(question) => <Question key={question.id} question={question} />}
    </QueryPage>
  );
};

const Question = ({ question }: { question: BankQuestionView }) => {
  const words = useQuestionBankWords();
  const studio = useStudioWords();
  const { kinds } = useBankWords();
  const localised = useLocalised();
  const { archive, restore } = useArchiving(question.id);
  const { text, lang } = localised(question.written.prompt);
  const isArchived = question.archivedAt !== null;
  return (
    <RoutePage
      title={text || words.untitled}
      lang={lang}
      kicker={words.facts(kinds[question.written.kind], question.number)}
      crumbs={[
        { label: studio.title, href: '/studio' },
        { label: words.title, href: '/studio/fragor' },
      ]}
      actions={
        <Button onPress={() => void (isArchived ? restore() : archive())}>
          {isArchived ? words.restore : words.toArchive}
        </Button>
      }
    >
      {isArchived && <Notice>{words.isArchived}</Notice>}
      <EditQuestion question={question} />
      <Section title={words.usesTitle}>
        <QuestionUses question={question} />
      </Section>
    </RoutePage>
  );
};

/** Archiving can be undone at once, and later from the page. */
function useArchiving(questionId: string) {
  const words = useQuestionBankWords();
  const toast = useToast();
  const refresh = useRefreshBank();
  const params = { questionId };
  const restore = async () => {
    await api('restoreBankQuestion', { params });
    await refresh();
    toast.show(words.restored);
  };
  const archive = async () => {
    await api('archiveBankQuestion', { params });
    await refresh();
    toast.show(words.archived, { action: { label: words.undo, onAction: () => void restore() } });
  };
  return { archive, restore };
}
