import type { UncorrectablePart } from '@vagar/contract';
import { Section, Stack } from '@vagar/ui';
import { usePlaceWords } from '../places/words.ts';
import styles from './corrections.module.css';
import { PartName } from './part-name.tsx';
import { whereInWords } from './where-in-words.ts';
import { useCorrectionWords } from './words.ts';

/** What differs and is more than words, each with the reason why it needs a new version. */
export const Uncorrectable = ({ parts }: { parts: readonly UncorrectablePart[] }) => {
  const words = useCorrectionWords();
  const places = usePlaceWords();
  const reasonOf = ({ code, path }: UncorrectablePart['faults'][number]) => {
    if (path === '' && code in words.wholes) return words.wholes[code as keyof typeof words.wholes];
    const where = whereInWords(path, places, words);
    return where === '' ? words.faults[code] : `${capital(where)}: ${uncapital(words.faults[code])}`;
  };
  if (parts.length === 0) return null;
  return (
    <Section title={words.more}>
      <p>{words.moreBody}</p>
      <div className={styles.more}>
        <Stack gap={4}>
          {parts.map((part, at) => (
            <div key={at} className={styles.row}>
              <h3>
                <PartName {...part} />
              </h3>
              <ul>
                {[...new Set(part.faults.map(reasonOf))].map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </div>
          ))}
        </Stack>
      </div>
    </Section>
  );
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const uncapital = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
