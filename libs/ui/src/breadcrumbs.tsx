import { Link } from './link.tsx';
import { Icon } from './icon.tsx';
import styles from './breadcrumbs.module.css';

export interface Crumb {
  label: string;
  /** Left out for the page one is on. */
  href?: string;
  lang?: string;
}

export interface BreadcrumbsProps {
  /** The name of the navigation, for example “Du är här”. */
  label: string;
  items: readonly Crumb[];
}

/** The way from the start to here. */
export const Breadcrumbs = ({ label, items }: BreadcrumbsProps) => (
  <nav aria-label={label} className={styles.nav}>
    <ol className={styles.list}>
      {items.map(({ label: name, href, lang }) => (
        <li key={href ?? name} className={styles.crumb} lang={lang}>
          {href ? (
            <>
              <Link href={href}>{name}</Link>
              <Icon name="chevron-right" className={styles.sign} />
            </>
          ) : (
            <span aria-current="page">{name}</span>
          )}
        </li>
      ))}
    </ol>
  </nav>
);
