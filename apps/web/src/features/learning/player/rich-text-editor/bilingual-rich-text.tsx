import styles from '../editing/editing.module.css';
import { useEditingWords } from '../editing/words.ts';
import { RichTextEditor } from './rich-text-editor.tsx';
import type { WrittenText } from './use-rich-text.ts';

export interface BilingualRichTextProps {
  /** What is written here, as a noun: each field adds its language to it. */
  label: string;
  value: { sv: WrittenText; en?: WrittenText | undefined };
  onChange: (value: { sv: WrittenText; en?: WrittenText }) => void;
}

const empty = (): WrittenText => ({ type: 'doc', content: [] });

/** English that was emptied is missing, not blank: then readers get the Swedish text, marked as such. */
const isEmpty = ({ content }: WrittenText) =>
  content.every((block) => JSON.stringify(block) === '{"type":"paragraph"}');

/** One rich text in Swedish and English, side by side where there is room. */
export const BilingualRichText = ({ label, value, onChange }: BilingualRichTextProps) => {
  const words = useEditingWords();
  const { sv, en } = value;
  return (
    <div className={styles.bilingual}>
      <RichTextEditor
        label={words.inSwedish(label)}
        lang="sv"
        value={sv}
        onChange={(changed) => onChange(en ? { sv: changed, en } : { sv: changed })}
      />
      <RichTextEditor
        label={words.inEnglish(label)}
        lang="en"
        value={en ?? empty()}
        onChange={(changed) => onChange(isEmpty(changed) ? { sv } : { sv, en: changed })}
      />
    </div>
  );
};
