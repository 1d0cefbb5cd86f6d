import type { BankQuestionView, QuestionDraft } from '@vagar/contract';
import { Button, Cluster, DataTable, Stack, StatusMark } from '@vagar/ui';
import { useState } from 'react';
import { useFormats } from '../../../platform/i18n/index.ts';
import { QuestionDifferences } from '../../learning/index.ts';
import { useQuestionBankWords } from './words.ts';

export interface QuestionVersionsProps {
  question: BankQuestionView;
  onBringBack: (written: QuestionDraft, number: number) => void;
}

/** Every version with who made it and when, what an earlier one said otherwise, and the way back to it. */
export const QuestionVersions = ({ question, onBringBack }: QuestionVersionsProps) => {
  const words = useQuestionBankWords();
  const formats = useFormats();
  const [number, setNumber] = useState<number | null>(null);
  const compared = question.versions.find((version) => version.number === number);
  return (
    <Stack gap={5}>
      <DataTable
        caption={words.versions}
        isCaptionHidden
        rows={question.versions}
        rowKey={(version) => String(version.number)}
        columns={[
          {
            id: 'version',
            header: words.version,
            isRowHeader: true,
            cell: (version) => words.versionNumber(version.number),
          },
          { id: 'when', header: words.when, cell: ({ at }) => formats.dateTime(at) },
          { id: 'by', header: words.by, cell: ({ by }) => by ?? words.nobody },
          {
            id: 'acts',
            header: words.acts,
            isHeaderHidden: true,
            cell: (version) =>
              version.number === question.number ? (
                <StatusMark tone="done">{words.newest}</StatusMark>
              ) : (
                <Cluster gap={2}>
                  <Button
                    size="small"
                    aria-label={version.number === number ? words.hide : words.compareOf(version.number)}
                    onPress={() => setNumber(version.number === number ? null : version.number)}
                  >
                    {version.number === number ? words.hide : words.compare}
                  </Button>
                  <Button
                    size="small"
                    aria-label={words.bringBackOf(version.number)}
                    onPress={() => onBringBack(version.written, version.number)}
                  >
                    {words.bringBack}
                  </Button>
                </Cluster>
              ),
          },
        ]}
      />
      <div role="status">
        {compared && (
          <QuestionDifferences
            before={{ name: words.versionNumber(compared.number), written: compared.written }}
            after={{ name: words.versionNumber(question.number), written: question.written }}
          />
        )}
      </div>
    </Stack>
  );
};
