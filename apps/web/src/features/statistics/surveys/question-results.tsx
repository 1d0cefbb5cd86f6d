import { BarChart, DataTable, Disclosure } from '@vagar/ui';
import type { TableColumn } from '@vagar/ui';
import type { ReactNode } from 'react';
import { useFormats } from '../../../platform/i18n/index.ts';
import { hasNumbers, isAllHidden, percentOf } from './questions-of.ts';
import type { Question, Results } from './questions-of.ts';
import styles from './surveys.module.css';
import { useAnswerNames } from './use-answer-names.ts';
import { useSurveyResultWords } from './words.ts';

export interface QuestionResultsProps {
  question: Question;
  results: Results;
  /** The groups to draw beside one another; `null` is all who are shown together. */
  drawn: readonly (string | null)[];
}

/** One question: how its answers fall, as bars, and every released number as a table. */
export const QuestionResults = ({ question, results, drawn }: QuestionResultsProps) => {
  const words = useSurveyResultWords();
  const names = useAnswerNames(results.words);
  const { percent } = useFormats();
  const { item, lines } = question;
  const title = names.textOf(item.text);
  const nameOf = (group: string | null) => {
    const known = results.groups.find(({ key }) => key === group);
    return group === null || !known ? words.all : names.groupName(known.label);
  };
  const table = (
    <Disclosure title={words.byOrganisation}>
      <AllNumbers question={question} results={results} />
    </Disclosure>
  );
  if (isAllHidden(question, drawn))
    return (
      <Hidden title={title}>
        {/* What cannot be drawn may have a number here and there all the same. */}
        {hasNumbers(question) && table}
      </Hidden>
    );
  const common = [...lines].sort(
    (a, b) => (percentOf(b, drawn[0] ?? null) ?? -1) - (percentOf(a, drawn[0] ?? null) ?? -1),
  )[0];
  const hasCommon = common !== undefined && percentOf(common, drawn[0] ?? null) !== null;
  return (
    <div className={styles.question}>
      <BarChart
        level={3}
        title={title}
        n={<Persons question={question} drawn={drawn} nameOf={nameOf} />}
        series={drawn.map((group) => ({ id: group ?? 'all', label: nameOf(group) }))}
        rows={lines.map((line) => ({
          id: line.id,
          label: names.answersName(item, line.answers),
          values: drawn.map((group) => percentOf(line, group)),
        }))}
        max={100}
        format={(value) => percent(value / 100)}
        note={names.branchName(item)}
        messages={{
          summary: hasCommon
            ? words.summary(title, names.answersName(item, common.answers))
            : words.summaryPlain(title),
          showTable: words.showTable,
          rowHeader: words.answer,
          suppressed: words.suppressed,
        }}
      />
      {table}
    </div>
  );
};

const Hidden = ({ title, children }: { title: string; children: ReactNode }) => {
  const words = useSurveyResultWords();
  return (
    <div className={styles.question}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.quiet}>{words.hiddenBody}</p>
      {children}
    </div>
  );
};

interface PersonsProps {
  question: Question;
  drawn: QuestionResultsProps['drawn'];
  nameOf: (group: string | null) => string;
}

/** How many were asked, always in print. */
const Persons = ({ question: { lines }, drawn: [first, second], nameOf }: PersonsProps) => {
  const words = useSurveyResultWords();
  // Options of one question may cover different groups: the number is that of the first.
  const all = lines[0]?.metIn(first ?? null);
  if (typeof all !== 'number') return words.suppressed;
  if (second === undefined) return words.n(all);
  const own = lines[0]?.metIn(second);
  return typeof own === 'number' ? words.nOf(all, nameOf(second), own) : words.nLeft(all, nameOf(second));
};

interface NumbersRow {
  key: string;
  label: string;
  group: string | null;
}

/** Persons by organisation and answer, with the released sums where there are any. */
const AllNumbers = ({ question, results }: Omit<QuestionResultsProps, 'drawn'>) => {
  const words = useSurveyResultWords();
  const names = useAnswerNames(results.words);
  const { number } = useFormats();
  const { item, lines, groups } = question;
  const shown = (value: number | 'suppressed') =>
    value === 'suppressed' ? <span className={styles.quiet}>{words.suppressed}</span> : number(value);
  const hasSums = lines[0] !== undefined && lines[0].metIn(null) !== 'suppressed';
  const rows: NumbersRow[] = [
    ...results.groups
      .filter(({ key }) => groups.includes(key))
      .map(({ key, label }) => ({ key, label: names.groupName(label), group: key })),
    ...(hasSums ? [{ key: '', label: words.all, group: null }] : []),
  ];
  const left = results.groups
    .filter(({ key }) => !groups.includes(key))
    .map(({ label }) => names.groupName(label));
  const columns: TableColumn<NumbersRow>[] = [
    { id: 'group', header: words.organisation, cell: ({ label }) => label },
    ...lines.map((line) => ({
      id: line.id,
      header: names.answersName(item, line.answers),
      align: 'end' as const,
      cell: ({ group }: NumbersRow) => shown(line.personsIn(group)),
    })),
    {
      id: 'met',
      header: words.met,
      align: 'end',
      cell: ({ group }) => shown(lines[0]?.metIn(group) ?? 'suppressed'),
    },
  ];
  return (
    <>
      <DataTable
        caption={words.tableCaption(names.textOf(item.text))}
        isCaptionHidden
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
      />
      {left.length > 0 && <p className={styles.quiet}>{words.left(left.join(', '))}</p>}
    </>
  );
};
