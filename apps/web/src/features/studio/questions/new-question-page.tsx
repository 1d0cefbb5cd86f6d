import { useToast } from '@vagar/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../../platform/api-client/index.ts';
import { RoutePage } from '../../../platform/navigation/index.ts';
import { newQuestion, useRefreshBank } from '../../learning/index.ts';
import { useStudioWords } from '../words.ts';
import { QuestionForm } from './question-form.tsx';
import { useKeptQuestion } from './use-kept-question.ts';
import { useQuestionBankWords } from './words.ts';
import { bodyOf } from './written-question.ts';
import type { WrittenQuestion } from './written-question.ts';

const nothing = (): WrittenQuestion => ({ written: newQuestion(), categoryId: null, tags: '' });

/** A question that begins in the bank. */
export const NewQuestionPage = () => {
  const words = useQuestionBankWords();
  const studio = useStudioWords();
  const navigate = useNavigate();
  const toast = useToast();
  const refresh = useRefreshBank();
  const [first] = useState(nothing);
  const { value, change, settle } = useKeptQuestion('new', { value: first, version: 0 });
  const create = async () => {
    const made = await api('createBankQuestion', { body: bodyOf(value) });
    settle({ value: first, version: 0 });
    toast.show(words.created);
    await refresh();
    await navigate(`/studio/fragor/${made.id}`);
  };
  return (
    <RoutePage
      title={words.newTitle}
      lead={words.newLead}
      crumbs={[
        { label: studio.title, href: '/studio' },
        { label: words.title, href: '/studio/fragor' },
      ]}
    >
      <QuestionForm value={value} onChange={change} act={words.saveNew} note={null} onSend={create} />
    </RoutePage>
  );
};
