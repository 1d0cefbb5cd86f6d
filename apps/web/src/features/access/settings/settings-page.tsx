import { Button, Section, useToast } from '@vagar/ui';
import { describe, useErrorWords } from '../../../platform/errors/index.ts';
import { RoutePage } from '../../../platform/navigation/index.ts';
import { useSession } from '../../../platform/session/index.ts';
import { useAccessWords } from '../words.ts';
import { AddressForm } from './address-form.tsx';
import { AppearanceFields } from './appearance-fields.tsx';
import { PasswordForm } from './password-form.tsx';

/** How Vägar looks to me, and how I come in. */
export const SettingsPage = () => {
  const words = useAccessWords();
  const { signOut } = useSession();
  const toast = useToast();
  const errorWords = useErrorWords();
  const leaveEverywhere = () =>
    signOut('everywhere').catch((error: unknown) =>
      toast.show(describe(error, errorWords), { tone: 'danger' }),
    );
  return (
    <RoutePage title={words.settingsTitle} width="narrow">
      <Section title={words.appearance}>
        <AppearanceFields />
      </Section>
      <Section title={words.password}>
        <PasswordForm />
      </Section>
      <Section title={words.address}>
        <AddressForm />
      </Section>
      <Section title={words.sessions}>
        <p>{words.sessionsBody}</p>
        <div>
          <Button variant="danger" onPress={() => void leaveEverywhere()}>
            {words.signOutEverywhere}
          </Button>
        </div>
      </Section>
    </RoutePage>
  );
};
