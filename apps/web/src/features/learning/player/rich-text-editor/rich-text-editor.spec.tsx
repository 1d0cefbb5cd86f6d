import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { RichTextEditor } from './rich-text-editor.tsx';
import type { WrittenText } from './use-rich-text.ts';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = (...content: unknown[]): WrittenText => ({ type: 'doc', content });

/** An owner of the text, as a page is one: keeps what comes and can put another text in. */
function open(first: WrittenText) {
  const seen: WrittenText[] = [];
  let put: (value: WrittenText) => void = () => undefined;
  const Owner = () => {
    const [value, setValue] = useState(first);
    put = setValue;
    return (
      <RichTextEditor
        label="Text på svenska"
        lang="sv"
        value={value}
        onChange={(changed) => {
          seen.push(changed);
          setValue(changed);
        }}
      />
    );
  };
  render(<Owner />);
  const field = screen.getByRole('textbox', { name: 'Text på svenska' });
  return { seen, field, put: (value: WrittenText) => act(() => put(value)) };
}

const tool = (name: string) => screen.getByRole('button', { name });

describe('RichTextEditor', () => {
  it('is a field with a name, a language and its tools', () => {
    const { field } = open(doc(paragraph('Hej')));

    const tools = screen.getByRole('toolbar', { name: 'Verktyg: Text på svenska' });

    expect(field.lang).toBe('sv');
    expect(field.getAttribute('aria-multiline')).toBe('true');
    expect(within(tools).getByRole('button', { name: 'Fet', pressed: false })).toBeTruthy();
  });

  it('says nothing until something is changed', () => {
    const { seen } = open(
      doc({ type: 'callout', attrs: { title: 'Prova' }, content: [paragraph('a')] }, paragraph('b')),
    );

    expect(seen).toEqual([]);
  });

  it('makes a heading of the paragraph one is in, and takes it back', () => {
    const { seen } = open(doc(paragraph('Mål')));

    fireEvent.click(tool('Rubrik'));
    fireEvent.click(tool('Ångra'));

    expect(seen).toEqual([
      doc({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Mål' }] }),
      doc(paragraph('Mål')),
    ]);
  });

  it.each([
    ['Ruta', 'callout'],
    ['Fall', 'case'],
    ['Dragspel', 'accordion'],
  ])('puts what is chosen in a box: %s', (name, type) => {
    const { seen } = open(doc(paragraph('Ord')));

    fireEvent.click(tool(name));

    expect(seen.at(-1)).toEqual(doc({ type, attrs: { title: '' }, content: [paragraph('Ord')] }));
    expect(screen.getByRole('button', { name, pressed: true })).toBeTruthy();
  });

  it('shows what comes from outside, without saying it again', () => {
    const { seen, field, put } = open(doc(paragraph('Först'), paragraph('Sist')));

    put(doc(paragraph('Först'), paragraph('Mitt emellan'), paragraph('Sist')));

    expect(field.textContent).toBe('FörstMitt emellanSist');
    expect(seen).toEqual([]);
  });

  it('shows nothing that the tree does not know', () => {
    const { field } = open(
      doc(
        { type: 'html', attrs: { html: '<script>1</script>' } },
        { ...paragraph('Kvar'), attrs: { onclick: 'x' } },
      ),
    );

    expect(field.innerHTML).toBe('<p>Kvar</p>');
  });
});
