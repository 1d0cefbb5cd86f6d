import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Link } from './link.tsx';
import styles from './card.module.css';

export interface CardProps {
  children?: ReactNode;
  title?: ReactNode;
  /** Where the whole card leads; its name is the title. */
  href?: string;
  level?: 2 | 3 | 4;
  /** A picture along the top, such as a ShorelineCover. */
  cover?: ReactNode;
  /** Small words above the title. */
  kicker?: ReactNode;
  /** Below everything else: state, actions. */
  footer?: ReactNode;
  as?: 'div' | 'article' | 'section' | 'li';
  lang?: string | undefined;
  className?: string;
}

/** One thing on paper. With `href` there is still one link only, but all of the card can be pressed. */
export const Card = ({
  children,
  title,
  href,
  level = 3,
  cover,
  kicker,
  footer,
  as: Element = 'div',
  lang,
  className,
}: CardProps) => {
  const Title = `h${level}` as const;
  return (
    <Element className={classNames(styles.card, href && styles.leads, className)} lang={lang}>
      {cover && <div className={styles.cover}>{cover}</div>}
      <div className={styles.body}>
        {kicker && <p className={styles.kicker}>{kicker}</p>}
        {title && (
          <Title className={styles.title}>
            {href ? (
              <Link href={href} variant="subtle" className={styles.link}>
                {title}
              </Link>
            ) : (
              title
            )}
          </Title>
        )}
        {children}
        {footer && <div className={styles.footer}>{footer}</div>}
      </div>
    </Element>
  );
};
