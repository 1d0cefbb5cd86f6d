import type { SurveyAnswer, SurveyItem } from '@vagar/contract';
import type { SurveyContent } from './answers.ts';

/** What the field of one item of a survey gets. */
export interface ItemFieldProps<Of extends SurveyItem = SurveyItem> {
  survey: SurveyContent;
  item: Of;
  answer: SurveyAnswer | null;
  isReadOnly: boolean;
  /** `null` takes the answer back. */
  onChange: (answer: SurveyAnswer | null) => void;
  onLeave: () => void;
}
