import { formatsIn } from './formats.ts';
import { useLanguage } from './language-context.ts';

export const useFormats = () => formatsIn(useLanguage().language);
