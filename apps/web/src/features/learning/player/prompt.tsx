import type { LocalText } from '@vagar/domain';
import { Prose } from '@vagar/ui';
import { Localised, useLocalised } from '../../../platform/i18n/index.ts';
import styles from './prompt.module.css';

export interface PromptProps {
  prompt: LocalText;
  support: LocalText | null;
}

/** What one is asked to write about, and the questions that help; a line each. */
export const Prompt = ({ prompt, support }: PromptProps) => {
  const localised = useLocalised();
  const help = support && localised(support);
  return (
    <Prose className={styles.prompt}>
      <p className={styles.question}>
        <Localised text={prompt} />
      </p>
      {help && (
        <ul lang={help.lang}>
          {help.text
            .split('\n')
            .map((line) => line.replace(/^[-–•*]\s*/, '').trim())
            .filter(Boolean)
            .map((line) => (
              <li key={line}>{line}</li>
            ))}
        </ul>
      )}
    </Prose>
  );
};
