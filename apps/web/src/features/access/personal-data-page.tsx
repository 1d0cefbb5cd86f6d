import { useMutation } from '@tanstack/react-query';
import { Button, Link, Notice, Prose } from '@vagar/ui';
import { api } from '../../platform/api-client/index.ts';
import { describe, useErrorWords } from '../../platform/errors/index.ts';
import { RoutePage } from '../../platform/navigation/index.ts';
import { saveFile } from './save-file.ts';
import { useAccessWords } from './words.ts';

/** My right to see what is stored about me (GDPR article 15), without asking anyone. */
export const PersonalDataPage = () => {
  const words = useAccessWords();
  const errorWords = useErrorWords();
  const fetchData = useMutation({
    mutationFn: () => api('myPersonalData'),
    onSuccess: (data) => saveFile('vagar-mina-uppgifter.json', JSON.stringify(data, null, 2)),
  });
  return (
    <RoutePage title={words.dataTitle} lead={words.dataLead} width="reading">
      <Prose>
        <p>{words.dataBody}</p>
      </Prose>
      <div>
        <Button
          variant="primary"
          icon="download"
          isPending={fetchData.isPending}
          onPress={() => fetchData.mutate()}
        >
          {words.download}
        </Button>
      </div>
      {fetchData.isSuccess && (
        <Notice tone="done" role="status">
          {words.downloaded}
        </Notice>
      )}
      {fetchData.error && (
        <Notice tone="danger" role="alert">
          {describe(fetchData.error, errorWords)}
        </Notice>
      )}
      <Prose>
        <p>
          {words.rights} <Link href="/integritet">{words.privacy}</Link>
        </p>
      </Prose>
    </RoutePage>
  );
};
