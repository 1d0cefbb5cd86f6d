import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useSearchParams } from 'react-router';

const fieldsIn = 'input, textarea, [contenteditable="true"]';

const isEmpty = (field: HTMLElement) =>
  (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
    ? field.value
    : field.textContent
  ).trim() === '';

/**
 * A fault's address names a language: the first empty field written in it takes focus, once the editor is there.
 * Other faults lead to the heading, and the list of faults above says the place.
 */
export function useFieldFromAddress(editor: RefObject<HTMLElement | null>): void {
  const [params] = useSearchParams();
  const language = params.get('sprak');
  const path = params.get('plats');
  useEffect(() => {
    const root = editor.current;
    if (!root || !language) return;
    const find = () =>
      path === 'title'
        ? root.querySelector<HTMLElement>(`#field-title-${CSS.escape(language)}`)
        : [...root.querySelectorAll<HTMLElement>(fieldsIn)].find(
            (field) =>
              !field.id.startsWith('field-title') &&
              field.closest('[lang]')?.getAttribute('lang') === language &&
              isEmpty(field),
          );
    const go = () => {
      const field = find();
      if (!field) return false;
      field.focus();
      field.scrollIntoView({ block: 'center' });
      return true;
    };
    if (go()) return;
    const observer = new MutationObserver(() => go() && observer.disconnect());
    observer.observe(root, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [editor, language, path]);
}
