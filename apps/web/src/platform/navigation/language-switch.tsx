import { Button } from '@vagar/ui';
import { useLanguage } from '../i18n/index.ts';
import { useNavigationWords } from './navigation-words.ts';

/** One press to the other language, named in that language; place and input stay. */
export const LanguageSwitch = () => {
  const words = useNavigationWords();
  const { language, choose } = useLanguage();
  const other = language === 'sv' ? 'en' : 'sv';
  return (
    <Button variant="quiet" size="small" onPress={() => choose(other)}>
      <span lang={other}>{words.otherLanguage}</span>
    </Button>
  );
};
