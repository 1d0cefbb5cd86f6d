import { Link, LinkButton, Wordmark } from '@vagar/ui';
import { useLocation } from 'react-router';
import { useLanguage } from '../i18n/index.ts';
import { signInPath, useMay, useSession } from '../session/index.ts';
import { AccountMenu } from './account-menu.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { NavDisclosure } from './nav-disclosure.tsx';
import { menuOf } from './menu.ts';
import { navItems } from './nav-items.ts';
import type { NavItem } from './nav-items.ts';
import { useNavigationWords } from './navigation-words.ts';
import styles from './navigation.module.css';

/** Is the page at or below the item's own? */
const isHere = (pathname: string, href: string) => pathname === href || pathname.startsWith(`${href}/`);

/** The banner of every page: the name, the main menu by what this person may, language, account. */
export const Header = () => {
  const words = useNavigationWords();
  const { language } = useLanguage();
  const { state } = useSession();
  const may = useMay();
  const { pathname } = useLocation();
  const isDemo = state.kind === 'signed-in' && state.session.demo;
  const { lines, behind, button } = menuOf(navItems, may, isDemo);
  const line = ({ href, label }: NavItem) => (
    <li key={href}>
      <Link
        href={href}
        variant="subtle"
        className={styles.item}
        {...(isHere(pathname, href) ? { 'aria-current': 'page' as const } : {})}
      >
        {label[language]}
      </Link>
    </li>
  );
  return (
    <>
      <Link href="/" variant="subtle" aria-label={words.home} className={styles.wordmark}>
        <Wordmark name="Vägar" />
      </Link>
      <nav aria-label={words.main} className={styles.nav} key={pathname}>
        <NavDisclosure label={words.menu} icon="menu" collapse="narrow">
          <ul className={styles.items}>
            {lines.map(line)}
            {behind.length > 0 && (
              <li data-here={behind.some(({ href }) => isHere(pathname, href))}>
                <NavDisclosure label={words[button]} iconAfter="chevron-down" collapse="wide">
                  <ul className={styles.items}>{behind.map(line)}</ul>
                </NavDisclosure>
              </li>
            )}
            <li className={styles.languageInMenu}>
              <LanguageSwitch />
            </li>
          </ul>
        </NavDisclosure>
      </nav>
      <div className={styles.person}>
        <div className={styles.languageInBanner}>
          <LanguageSwitch />
        </div>
        {state.kind === 'signed-in' ? (
          <AccountMenu person={state.session.person} key={pathname} />
        ) : (
          pathname !== '/logga-in' && (
            <LinkButton href={signInPath(pathname)} size="small">
              {words.signIn}
            </LinkButton>
          )
        )}
      </div>
    </>
  );
};
