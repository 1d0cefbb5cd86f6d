/**
 * Whether a link may be stored and shown: https, http, mail, telephone, a path within the site or a place on the page.
 * Everything else is refused, `javascript:` and `data:` among it, and so is what a browser would read differently
 * from us: white space and control characters (which it drops from schemes), `//host` and `/\host` (which leave the site).
 */
export function isSafeHref(href: string): boolean {
  if (/[\s\p{Cc}\p{Cf}\\]/u.test(href)) return false;
  if (/^https?:\/\/[^/?#@]+(?:[/?#].*)?$/iu.test(href)) return true;
  if (/^mailto:[^@?]+@[^@?]+(?:\?.*)?$/iu.test(href)) return true;
  if (/^tel:\+?[\d-]+$/iu.test(href)) return true;
  return /^\/(?!\/)/u.test(href) || /^#./u.test(href);
}
