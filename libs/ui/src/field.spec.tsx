import { jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { Checkbox, CheckboxGroup, RadioGroup } from './choice-group.tsx';
import type { SavedStateWords } from './saved-state.tsx';
import { Select } from './select.tsx';
import { Switch } from './switch.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';

/** What a screen reader says after the name: the texts that aria-describedby points at. */
const description = (element: HTMLElement) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .filter(Boolean);

describe('TextField', () => {
  it('has its label as name and says how to fill it in', () => {
    render(<TextField label="Titel" description="Så som den står på intyget." optionalMark="frivilligt" />);

    const field = screen.getByRole('textbox', { name: 'Titel (frivilligt)' });

    expect(description(field)).toEqual(['Så som den står på intyget.']);
    expect(field.getAttribute('aria-invalid')).toBeNull();
  });

  it('is invalid with a message at the field and keeps what was typed', () => {
    render(
      <TextField label="E-postadress" defaultValue="anna@" errorMessage="Adressen slutar för tidigt." />,
    );

    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'E-postadress' });

    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(description(field)).toEqual(['Adressen slutar för tidigt.']);
    expect(field.value).toBe('anna@');
  });

  it('puts its id on the input, where an error summary looks for it', () => {
    render(<TextField id="email" label="E-postadress" />);

    expect(document.getElementById('email')).toBe(screen.getByRole('textbox'));
  });
});

describe('TextArea', () => {
  const area = (savedState: SavedStateWords) => (
    <TextArea label="Reflektion" audience="Bara du kan läsa detta" savedState={savedState} />
  );

  it('says who can read it and that it is saved, without announcing each save', () => {
    render(area({ state: 'saved', text: 'Sparat 21.04' }));

    expect(screen.getByText('Bara du kan läsa detta')).toBeTruthy();
    expect(screen.getByText('Sparat 21.04')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('announces trouble in a region that was there before', () => {
    const { rerender } = render(area({ state: 'saving', text: 'Sparar' }));
    const region = screen.getByRole('status');

    rerender(area({ state: 'offline', text: 'Sparat på den här enheten' }));

    expect(screen.getByRole('status')).toBe(region);
    expect(region.textContent).toBe('Sparat på den här enheten');
  });
});

describe('CheckboxGroup and RadioGroup', () => {
  const choices = [
    { value: 'a', label: 'Nämnden', description: 'Beslutar.' },
    { value: 'b', label: 'Förvaltningen' },
  ];

  it('collects several answers', () => {
    const onChange = jest.fn();
    render(
      <CheckboxGroup label="Vilka berörs?" choices={choices} defaultValue={['a']} onChange={onChange} />,
    );

    fireEvent.click(screen.getByRole('checkbox', { name: 'Förvaltningen' }));

    expect(onChange).toHaveBeenCalledWith(['a', 'b']);
    expect(screen.getByRole('group', { name: 'Vilka berörs?' })).toBeTruthy();
  });

  it('lets one answer replace another and tells of the answer’s description', () => {
    const onChange = jest.fn();
    render(<RadioGroup label="Vem beslutar?" choices={choices} defaultValue="b" onChange={onChange} />);
    const board = screen.getByRole('radio', { name: 'Nämnden' });

    fireEvent.click(board);

    expect(onChange).toHaveBeenCalledWith('a');
    expect(description(board)).toContain('Beslutar.');
  });

  it('tells the whole group what is wrong', () => {
    render(<RadioGroup label="Vem beslutar?" choices={choices} errorMessage="Välj ett svar." />);

    const group = screen.getByRole('radiogroup', { name: 'Vem beslutar?' });

    expect(description(group)).toEqual(['Välj ett svar.']);
    expect(group.getAttribute('aria-invalid')).toBe('true');
  });
});

describe('Checkbox and Switch', () => {
  it('turn when pressed', () => {
    const onCheck = jest.fn();
    const onSwitch = jest.fn();
    render(
      <>
        <Checkbox label="Påminn mig" onChange={onCheck} />
        <Switch label="Visa min mentor" description="Du kan stänga av." onChange={onSwitch} />
      </>,
    );

    fireEvent.click(screen.getByRole('checkbox', { name: 'Påminn mig' }));
    fireEvent.click(screen.getByRole('switch', { name: 'Visa min mentor' }));

    expect(onCheck).toHaveBeenCalledWith(true);
    expect(onSwitch).toHaveBeenCalledWith(true);
  });
});

describe('Select', () => {
  const Kind = ({ errorMessage }: { errorMessage?: string }) => {
    const [kind, setKind] = useState<'elected' | 'official' | ''>('');
    return (
      <Select
        label="Slag"
        placeholder="Välj"
        value={kind}
        onChange={setKind}
        errorMessage={errorMessage}
        options={[
          { value: 'elected', label: 'Förtroendevald' },
          { label: 'Anställda', options: [{ value: 'official', label: 'Tjänsteperson' }] },
        ]}
      />
    );
  };

  it('starts with nothing chosen and takes an answer', () => {
    render(<Kind />);
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Slag' });
    expect(select.value).toBe('');

    fireEvent.change(select, { target: { value: 'official' } });

    expect(select.selectedOptions[0]?.textContent).toBe('Tjänsteperson');
  });

  it('says what is wrong', () => {
    render(<Kind errorMessage="Välj ett slag." />);

    expect(description(screen.getByRole('combobox', { name: 'Slag' }))).toEqual(['Välj ett slag.']);
  });
});
