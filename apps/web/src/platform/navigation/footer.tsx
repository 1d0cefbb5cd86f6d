import { Link } from '@vagar/ui';
import { useSession } from '../session/index.ts';
import { useNavigationWords } from './navigation-words.ts';
import styles from './navigation.module.css';

/** The foot of every page: the accessibility statement is one press away from anywhere. */
export const Footer = () => {
  const words = useNavigationWords();
  const { state } = useSession();
  const isDemo = state.kind === 'signed-in' && state.session.demo;
  return (
    <>
      <nav aria-label={words.footer}>
        <ul className={styles.foot}>
          <li>
            <Link href="/tillganglighet">{words.accessibility}</Link>
          </li>
          <li>
            <Link href="/integritet">{words.privacy}</Link>
          </li>
          <li>
            <Link href="/om">{words.about}</Link>
          </li>
        </ul>
      </nav>
      <p className={styles.slogan}>
        Vägar. {words.slogan}. {isDemo && words.demo}
      </p>
    </>
  );
};
