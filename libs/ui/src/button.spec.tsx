import { jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { FormEvent } from 'react';
import { RouterProvider } from 'react-aria-components';
import { Button, IconButton, LinkButton } from './button.tsx';
import { Card } from './card.tsx';
import { Link } from './link.tsx';

describe('Button', () => {
  it('acts when pressed', () => {
    const onPress = jest.fn();
    render(<Button onPress={onPress}>Spara utkast</Button>);

    fireEvent.click(screen.getByRole('button', { name: 'Spara utkast' }));

    expect(onPress).toHaveBeenCalledTimes(1);
  });

  it('takes no second press while the first is under way, and keeps its focus', () => {
    const onPress = jest.fn();
    render(
      <Button isPending onPress={onPress}>
        Skickar
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Skickar' });

    act(() => button.focus());
    fireEvent.click(button);

    expect(onPress).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button);
  });

  it('sends no form while the first sending is under way', () => {
    const onSubmit = jest.fn((event: FormEvent) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <Button type="submit" isPending>
          Skickar
        </Button>
      </form>,
    );

    fireEvent.click(screen.getByRole('button', { name: 'Skickar' }));

    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('says that it takes no press, and leaves nothing nameless behind when it makes way', () => {
    const { rerender } = render(<Button>Börja svara</Button>);
    act(() => screen.getByRole('button', { name: 'Börja svara' }).focus());

    rerender(<Button isPending>Börja svara</Button>);
    const said = screen.getByRole('button', { name: 'Börja svara' }).getAttribute('aria-disabled');
    rerender(<p>Fråga 1 av 7</p>);

    expect(said).toBe('true');
    expect(screen.queryAllByRole('img', { name: '' })).toEqual([]);
  });

  it('has a name even when only a sign is seen', () => {
    render(<IconButton icon="search" label="Sök" />);

    expect(screen.getByRole('button', { name: 'Sök' })).toBeTruthy();
  });
});

describe('links', () => {
  it.each([
    ['Link', <Link href="/kurser">Kurser</Link>],
    ['LinkButton', <LinkButton href="/kurser">Kurser</LinkButton>],
    ['Card', <Card href="/kurser" title="Kurser" />],
  ])('%s navigates through the application’s router', (_, link) => {
    const navigate = jest.fn();
    render(<RouterProvider navigate={navigate}>{link}</RouterProvider>);

    fireEvent.click(screen.getByRole('link', { name: 'Kurser' }));

    expect(navigate).toHaveBeenCalledWith('/kurser', undefined);
  });
});
