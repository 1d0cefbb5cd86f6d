import { act, fireEvent, render, screen } from '@testing-library/react';
import { TextField, ToastRegion } from '@vagar/ui';
import { useState } from 'react';
import { EditableList } from './editable-list.tsx';

interface Goal {
  key: string;
  name: string;
}

const Goals = ({ at = ['Vindkraft', 'Renskötsel', 'Natur'] }: { at?: string[] }) => {
  const [goals, setGoals] = useState<Goal[]>(at.map((name) => ({ key: name, name })));
  return (
    <>
      <EditableList
        title="Mål"
        items={goals}
        onChange={setGoals}
        keyOf={({ key }) => key}
        nameOf={({ name }, place) => name || `Mål ${place + 1}`}
        make={() => ({ key: 'nytt', name: '' })}
        add="Lägg till"
        most={4}
      >
        {(goal, change) => (
          <TextField label="Namn" value={goal.name} onChange={(name) => change({ ...goal, name })} />
        )}
      </EditableList>
      <ToastRegion messages={{ label: 'Meddelanden', close: 'Stäng' }} />
    </>
  );
};

const names = () => screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value);
const button = (name: string) => screen.getByRole('button', { name });
/** A button that is spent by its press says so a moment later. */
const press = async (name: string) => {
  act(() => button(name).focus());
  await act(() => Promise.resolve(fireEvent.click(button(name))));
};

describe('a list that staff write', () => {
  it('moves a thing, says so, and keeps focus on a button that still leads somewhere', async () => {
    render(<Goals />);

    await press('Flytta ner: Renskötsel');

    expect(names()).toEqual(['Vindkraft', 'Natur', 'Renskötsel']);
    expect(screen.getByText('Renskötsel är nu nummer 3 av 3.')).toBeTruthy();
    expect(document.activeElement).toBe(button('Flytta upp: Renskötsel'));
  });

  it('goes into what was added, and ends where there is no room', async () => {
    render(<Goals />);

    await press('Lägg till');

    expect(document.activeElement).toBe(screen.getAllByRole('textbox')[3]);
    expect(screen.queryByRole('button', { name: 'Lägg till' })).toBeNull();
    expect(screen.getByText('Fler än 4 går inte att lägga till.')).toBeTruthy();
  });

  it('goes to what stands where something was removed, and to the adding when nothing does', async () => {
    render(<Goals at={['Vindkraft', 'Natur']} />);

    await press('Ta bort: Natur');
    const next = document.activeElement;
    await press('Ta bort: Vindkraft');

    expect((next as HTMLInputElement | null)?.value ?? null).toBe('Vindkraft');
    expect(document.activeElement).toBe(button('Lägg till'));
  });

  it('puts back what was removed into the list as it has become since', async () => {
    render(<Goals />);
    await press('Ta bort: Vindkraft');
    fireEvent.change(screen.getAllByRole('textbox')[1] as HTMLElement, { target: { value: 'Naturvärden' } });

    // What an earlier test removed may still be offered back; the newest is last.
    fireEvent.click(screen.getAllByRole('button', { name: 'Ångra' }).at(-1) as HTMLElement);

    expect(names()).toEqual(['Vindkraft', 'Renskötsel', 'Naturvärden']);
  });
});
