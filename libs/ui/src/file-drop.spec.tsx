import { fireEvent, render, screen } from '@testing-library/react';
import { FileDrop } from './file-drop.tsx';

const props = {
  label: 'Dina filer',
  description: 'Högst 10 MB.',
  choose: 'Välj filer',
  drop: 'eller släpp dem här',
  accept: ['.pdf'],
};
const file = (name: string) => new File(['a'], name);
const dragged = (...files: File[]) => ({ dataTransfer: { types: ['Files'], files } });

describe('FileDrop', () => {
  it('is a named group with a button that says what is taken', () => {
    render(<FileDrop {...props} onFiles={() => undefined} />);

    const button = screen.getByRole('button', { name: 'Välj filer' });

    expect(screen.getByRole('group', { name: 'Dina filer' }).contains(button)).toBe(true);
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Högst 10 MB.',
    );
  });

  it('gives what is dropped, and only the first where one is wanted', () => {
    const taken: string[] = [];
    const take = (files: File[]) => void taken.push(...files.map(({ name }) => name));
    const { rerender } = render(<FileDrop {...props} allowsMultiple onFiles={take} />);
    const frame = screen.getByRole('group');

    fireEvent.drop(frame, dragged(file('a.pdf'), file('b.pdf')));
    rerender(<FileDrop {...props} onFiles={take} />);
    fireEvent.drop(frame, dragged(file('c.pdf'), file('d.pdf')));

    expect(taken).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
  });

  it('takes nothing while it is shut', () => {
    const taken: File[] = [];
    render(<FileDrop {...props} isDisabled onFiles={(files) => taken.push(...files)} />);

    fireEvent.drop(screen.getByRole('group'), dragged(file('a.pdf')));

    expect(taken).toEqual([]);
  });

  it('says what is wrong beside the button', () => {
    render(<FileDrop {...props} errorMessage="Filen är för stor." onFiles={() => undefined} />);

    const told = screen.getByRole('button').getAttribute('aria-describedby')?.split(' ') ?? [];

    expect(told.map((id) => document.getElementById(id)?.textContent)).toContain('Filen är för stor.');
  });
});
