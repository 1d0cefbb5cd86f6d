import { isSafeHref } from '@vagar/domain';
import { Stack, TextField } from '@vagar/ui';
import { useState } from 'react';
import { BilingualField } from '../bilingual-field.tsx';
import type { EditorProps } from '../editors.ts';
import { hostOf } from './host-of.ts';
import { useLinkWords } from './words.ts';

const isGood = (address: string): boolean =>
  address.startsWith('https://') && isSafeHref(address) && hostOf(address) !== null;

/** Where the link leads, and why it is worth the visit. */
export const LinkEditor = ({ draft, onChange }: EditorProps<'link'>) => {
  const words = useLinkWords();
  // While it is being typed every address is half an address.
  const [isLeft, setLeft] = useState(true);
  const { address, why } = draft;
  return (
    <Stack gap={6}>
      <TextField
        label={words.address}
        description={words.addressHelp}
        inputMode="url"
        maxLength={2000}
        autoComplete="off"
        value={address}
        onChange={(changed) => {
          setLeft(false);
          onChange({ ...draft, address: changed.trim() });
        }}
        onBlur={() => setLeft(true)}
        errorMessage={isLeft && address !== '' && !isGood(address) ? words.addressUnsafe : null}
      />
      <BilingualField
        label={words.why}
        multiline
        value={why}
        onChange={(changed) => onChange({ ...draft, why: changed })}
      />
    </Stack>
  );
};
