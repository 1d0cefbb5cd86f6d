import { useState } from 'react';
import { RadioGroup } from '../choice-group.tsx';
import { Page, PageHeader } from '../page.tsx';
import { ToastRegion } from '../toast.tsx';
import { ToastQueue } from '../toast-queue.ts';
import { ActionExhibits } from './action-exhibits.tsx';
import { DataExhibits } from './data-exhibits.tsx';
import { DrawingExhibits } from './drawing-exhibits.tsx';
import { FormExhibits } from './form-exhibits.tsx';
import { MessageExhibits } from './message-exhibits.tsx';
import { OrderExhibits } from './order-exhibits.tsx';
import { ReadingExhibits } from './reading-exhibits.tsx';
import { ToneExhibits } from './tone-exhibits.tsx';

const themes = [
  { value: 'system', label: 'Som systemet' },
  { value: 'light', label: 'Ljust' },
  { value: 'dark', label: 'Mörkt' },
];

const setTheme = (theme: string) => {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
};

/** Every component with its states on one page: for those who build Vägar, and for the tests that look at it. */
export const Gallery = () => {
  const [queue] = useState(() => new ToastQueue());
  const [theme, choose] = useState('system');
  return (
    <Page>
      <PageHeader
        title="Galleri"
        lead="Alla komponenter och deras lägen. Allt på sidan är påhittat och sparas inte."
        crumbs={{ label: 'Du är här', items: [{ label: 'Start', href: '/' }, { label: 'Galleri' }] }}
      />
      <RadioGroup
        label="Färger"
        layout="row"
        choices={themes}
        value={theme}
        onChange={(value) => {
          choose(value);
          setTheme(value);
        }}
      />
      <ToneExhibits />
      <DrawingExhibits />
      <ActionExhibits queue={queue} />
      <FormExhibits />
      <MessageExhibits />
      <DataExhibits />
      <OrderExhibits />
      <ReadingExhibits />
      <ToastRegion
        queue={queue}
        messages={{ label: 'Meddelanden i galleriet', close: 'Stäng meddelandet' }}
      />
    </Page>
  );
};
