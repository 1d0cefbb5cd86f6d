import type { FrameworkVersionRow } from '@vagar/contract';
import styles from './frameworks.module.css';
import { useFrameworkWords } from './words.ts';

/** Where a framework is from and on which terms; what nobody has given is said to be missing. */
export const FrameworkSource = ({ source, license }: Pick<FrameworkVersionRow, 'source' | 'license'>) => {
  const words = useFrameworkWords();
  return (
    <>
      {source ?? words.noSource}
      <span className={styles.license}>{license ? words.license(license) : words.noLicense}</span>
    </>
  );
};
