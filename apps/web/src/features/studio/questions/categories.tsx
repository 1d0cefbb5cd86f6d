import type { QuestionCategory } from '@vagar/contract';
import type { LocalText } from '@vagar/domain';
import { Button, Dialog, Disclosure, Stack, useToast } from '@vagar/ui';
import { useState } from 'react';
import { api } from '../../../platform/api-client/index.ts';
import { useLocalised } from '../../../platform/i18n/index.ts';
import { useRefreshBank } from '../../learning/index.ts';
import { CategoryForm } from './category-form.tsx';
import styles from './questions.module.css';
import { useQuestionBankWords } from './words.ts';

/** What the bank is divided into: named here, renamed here. */
export const Categories = ({ categories }: { categories: readonly QuestionCategory[] }) => {
  const words = useQuestionBankWords();
  const toast = useToast();
  const refresh = useRefreshBank();
  const create = async (name: LocalText) => {
    const made = await api('createQuestionCategory', { body: { name } });
    await refresh();
    toast.show(words.categoryAdded(made.name.sv));
  };
  return (
    <Disclosure title={words.categories(categories.length)} level={2}>
      <Stack gap={5}>
        <p className={styles.quiet}>{words.categoriesBody}</p>
        <ul className={styles.categories}>
          {categories.map((category) => (
            <Category key={category.id} category={category} />
          ))}
        </ul>
        <section>
          <h3>{words.newCategory}</h3>
          <CategoryForm field="category" first={{ sv: '' }} act={words.addCategory} onSend={create} />
        </section>
      </Stack>
    </Disclosure>
  );
};

const Category = ({ category }: { category: QuestionCategory }) => {
  const words = useQuestionBankWords();
  const localised = useLocalised();
  const toast = useToast();
  const refresh = useRefreshBank();
  const [isOpen, setOpen] = useState(false);
  const { id: categoryId, name, questions, version } = category;
  const { text, lang } = localised(name);
  const rename = async (wanted: LocalText) => {
    const saved = await api('changeQuestionCategory', {
      params: { categoryId },
      body: { name: wanted },
      version,
    });
    setOpen(false);
    await refresh();
    toast.show(words.categoryRenamed(saved.name.sv));
  };
  return (
    <li>
      <span>
        <span lang={lang}>{text}</span> <span className={styles.quiet}>{words.questions(questions)}</span>
      </span>
      <Button size="small" aria-label={words.renameOf(text)} onPress={() => setOpen(true)}>
        {words.rename}
      </Button>
      {isOpen && (
        <Dialog
          title={words.renameTitle(text)}
          messages={{ close: words.close }}
          isOpen
          onOpenChange={setOpen}
        >
          <CategoryForm field="renamed" first={name} act={words.save} onSend={rename} />
        </Dialog>
      )}
    </li>
  );
};
