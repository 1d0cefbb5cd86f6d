import { useState } from 'react';
import { Button, LinkButton } from '../button.tsx';
import { EmptyState } from '../empty-state.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { Stack } from '../layout.tsx';
import { Notice } from '../notice.tsx';
import { Skeleton } from '../skeleton.tsx';
import { TextField } from '../text-field.tsx';
import { Exhibit } from './exhibit.tsx';

const ErrorExhibit = () => {
  const [attempt, setAttempt] = useState(0);
  const fault = attempt > 0 ? 'Skriv vad du ska göra.' : undefined;
  return (
    <Exhibit name="ErrorSummary">
      <ErrorSummary
        title="Ett svar behöver ändras"
        attempt={attempt}
        errors={fault ? [{ fieldId: 'gallery-commitment', message: fault }] : []}
      >
        Det du har skrivit är kvar.
      </ErrorSummary>
      <TextField id="gallery-commitment" label="Mitt åtagande" errorMessage={fault} />
      <div>
        <Button onPress={() => setAttempt(attempt + 1)}>Skicka utan att fylla i</Button>
      </div>
    </Exhibit>
  );
};

export const MessageExhibits = () => (
  <>
    <Exhibit name="Notice">
      <Stack>
        <Notice title="Kursen har en ny version">Du går kvar i den version du började i.</Notice>
        <Notice tone="done" title="Du har klarat kunskapsfrågorna">
          6 av 7 rätt. Det krävs 5.
        </Notice>
        <Notice
          tone="attention"
          title="Sista dagen är den 30 november"
          actions={
            <LinkButton size="small" href="#kvar">
              Se vad som är kvar
            </LinkButton>
          }
        >
          Två delar är kvar.
        </Notice>
        <Notice tone="danger" title="Det gick inte att spara">
          Din text finns kvar på den här enheten. Vi försöker igen om 30 sekunder.
        </Notice>
      </Stack>
    </Exhibit>
    <ErrorExhibit />
    <Exhibit name="EmptyState">
      <EmptyState
        level={3}
        title="Här samlas dina åtaganden"
        action={<LinkButton href="#ny">Skriv ditt första åtagande</LinkButton>}
      >
        Ett åtagande är något du ska göra, med en dag då du ser tillbaka på hur det gick.
      </EmptyState>
    </Exhibit>
    <Exhibit name="Skeleton">
      <Skeleton shape="title" />
      <Skeleton />
      <Skeleton shape="row" count={2} />
    </Exhibit>
  </>
);
