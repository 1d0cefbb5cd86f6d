import type { LocalText } from '@vagar/domain';
import { Prose } from '@vagar/ui';
import { Localised, useLocalised } from '../../../platform/i18n/index.ts';
import styles from './prompt.module.css';

export interface PromptProps {
  prompt: LocalText;
  support: LocalText | null;
}

/** What one is asked to write about, and what helps: one line, or a list of questions. */
export const Prompt = ({ prompt, support }: PromptProps) => {
  const localised = useLocalised();
  const help = support && localised(support);
  const lines = (help?.text ?? '')
    .split('\n')
    .map((line) => line.replace(/^[-–•*]\s*/, '').trim())
    .filter(Boolean);
  return (
    <Prose className={styles.prompt}>
      <p className={styles.question}>
        <Localised text={prompt} />
      </p>
      {lines.length === 1 && <p lang={help?.lang}>{lines}</p>}
      {lines.length > 1 && (
        <ul lang={help?.lang}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Prose>
  );
};
