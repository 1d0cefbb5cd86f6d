import { jest } from '@jest/globals';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Menu } from './menu.tsx';
import { Notice } from './notice.tsx';
import { ToastRegion } from './toast.tsx';
import { ToastQueue } from './toast-queue.ts';

const press = (name: string, role = 'button') => fireEvent.click(screen.getByRole(role, { name }));

describe('Dialog', () => {
  const question = (
    <Dialog
      title="Avsluta omgången"
      messages={{ close: 'Stäng' }}
      trigger={<Button>Avsluta</Button>}
      actions={(close) => <Button onPress={close}>Låt den vara</Button>}
    >
      23 deltagare är inte klara.
    </Dialog>
  );

  it('opens with its title as name and takes focus', async () => {
    render(question);

    press('Avsluta');

    const dialog = screen.getByRole('dialog', { name: 'Avsluta omgången' });
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  });

  it.each(['Låt den vara', 'Stäng'])('closes by “%s”', (name) => {
    render(question);
    press('Avsluta');

    press(name);

    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('closes by Escape and can be ruled from outside', () => {
    const onOpenChange = jest.fn();
    render(
      <Dialog title="Titel" messages={{ close: 'Stäng' }} isOpen onOpenChange={onOpenChange}>
        Text
      </Dialog>,
    );

    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });

    expect(onOpenChange).toHaveBeenCalledWith(false);
  });
});

describe('Menu', () => {
  it('runs the action chosen', () => {
    const rename = jest.fn();
    render(<Menu label="Mer" items={[{ id: 'rename', label: 'Byt namn', onAction: rename }]} />);
    press('Mer');

    press('Byt namn', 'menuitem');

    expect(rename).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('keeps a disabled action visible and dead', () => {
    const remove = jest.fn();
    render(<Menu label="Mer" items={[{ id: 'x', label: 'Ta bort', onAction: remove, isDisabled: true }]} />);
    press('Mer');

    press('Ta bort', 'menuitem');

    expect(remove).not.toHaveBeenCalled();
  });
});

describe('ToastRegion', () => {
  const messages = { label: 'Meddelanden', close: 'Stäng meddelandet' };
  const region = () => {
    const queue = new ToastQueue();
    render(<ToastRegion queue={queue} messages={messages} />);
    return queue;
  };

  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('announces the words in a region that was there before', () => {
    const queue = region();
    const announcer = screen.getByRole('status');

    act(() => void queue.show('Sparat kl. 21.04'));

    expect(announcer.textContent).toBe('Sparat kl. 21.04');
    expect(screen.getByRole('region', { name: 'Meddelanden' })).toBeTruthy();
  });

  it('lets a message go after eight seconds', () => {
    const queue = region();
    act(() => void queue.show('Sparat'));

    act(() => void jest.advanceTimersByTime(7999));
    expect(queue.current()).toHaveLength(1);
    act(() => void jest.advanceTimersByTime(1));

    expect(queue.current()).toEqual([]);
  });

  it('does not start an earlier message’s clock anew when another comes', () => {
    const queue = region();
    act(() => void queue.show('Först'));
    act(() => void jest.advanceTimersByTime(5000));
    act(() => void queue.show('Sedan'));

    act(() => void jest.advanceTimersByTime(3000));

    expect(queue.current().map(({ message }) => message)).toEqual(['Sedan']);
  });

  it('holds messages while someone is at them', () => {
    const queue = region();
    act(() => void queue.show('Sparat'));

    fireEvent.focus(screen.getByRole('button', { name: 'Stäng meddelandet' }));
    act(() => void jest.advanceTimersByTime(60_000));

    expect(queue.current()).toHaveLength(1);
  });

  it('waits for an answer where there is something to undo', () => {
    const undo = jest.fn();
    const queue = region();
    act(() => void queue.show('Borttagen', { action: { label: 'Ångra', onAction: undo } }));

    act(() => void jest.advanceTimersByTime(60_000));
    press('Ångra');

    expect(undo).toHaveBeenCalledTimes(1);
    expect(queue.current()).toEqual([]);
  });
});

describe('Notice', () => {
  it('speaks only when asked to', () => {
    const { rerender } = render(<Notice title="Ny version" />);
    expect(screen.queryByRole('status')).toBeNull();

    rerender(<Notice title="Ny version" role="status" />);

    expect(screen.getByRole('status').textContent).toBe('Ny version');
  });
});
