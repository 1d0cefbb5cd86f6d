import { jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Combobox } from './combobox.ts';
import { DateField, TimeField } from './date.ts';

const options = [
  { id: 'kramfors', label: 'Kramfors kommun' },
  { id: 'timra', label: 'Timrå kommun' },
];

const Organisation = ({ onChange }: { onChange: (id: string | null) => void }) => {
  const [value, setValue] = useState<string | null>(null);
  return (
    <Combobox
      label="Organisation"
      options={options}
      value={value}
      onChange={(id) => {
        setValue(id);
        onChange(id);
      }}
      messages={{ noMatch: 'Ingen organisation heter så.' }}
    />
  );
};

const type = (field: HTMLElement, text: string) => {
  act(() => field.focus());
  fireEvent.change(field, { target: { value: text } });
};

describe('Combobox', () => {
  it('finds by a part of the name and takes the choice', () => {
    const onChange = jest.fn();
    render(<Organisation onChange={onChange} />);
    const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Organisation' });

    type(field, 'rå');
    fireEvent.click(screen.getByRole('option', { name: 'Timrå kommun' }));

    expect(onChange).toHaveBeenLastCalledWith('timra');
    expect(field.value).toBe('Timrå kommun');
  });

  it('says that nothing fits', () => {
    render(<Organisation onChange={jest.fn()} />);

    type(screen.getByRole('combobox', { name: 'Organisation' }), 'zz');

    expect(screen.getByText('Ingen organisation heter så.')).toBeTruthy();
  });
});

describe('DateField', () => {
  it('shows the day in the order of Sweden and changes it part by part', () => {
    const onChange = jest.fn();
    render(
      <I18nProvider locale="sv-SE">
        <DateField label="Sista dagen" value="2026-11-23" onChange={onChange} />
      </I18nProvider>,
    );
    const parts = screen.getAllByRole('spinbutton');

    fireEvent.keyDown(parts[2] ?? document.body, { key: 'ArrowUp' });

    expect(parts.map((part) => part.textContent)).toEqual(['2026', '11', '23']);
    expect(onChange).toHaveBeenCalledWith('2026-11-24');
  });

  it('names each part after the field', () => {
    render(
      <I18nProvider locale="sv-SE">
        <DateField label="Sista dagen" value={null} onChange={jest.fn()} errorMessage="Skriv en dag." />
      </I18nProvider>,
    );

    const year = screen.getByRole('spinbutton', { name: /år.*Sista dagen/i });

    expect(year.getAttribute('aria-invalid')).toBe('true');
  });

  it('opens a calendar whose week starts on Monday', () => {
    render(
      <I18nProvider locale="sv-SE">
        <DateField label="Sista dagen" value="2026-11-23" onChange={jest.fn()} />
      </I18nProvider>,
    );

    fireEvent.click(screen.getByRole('button', { name: /Sista dagen/ }));

    expect(screen.getByRole('grid', { name: /november 2026/ }).querySelector('th')?.textContent).toMatch(
      /^mån/,
    );
  });
});

describe('TimeField', () => {
  it('counts 24 hours', () => {
    const onChange = jest.fn();
    render(
      <I18nProvider locale="en-GB">
        <TimeField label="Börjar kl." value="12:30" onChange={onChange} />
      </I18nProvider>,
    );

    fireEvent.keyDown(screen.getAllByRole('spinbutton')[0] ?? document.body, { key: 'ArrowUp' });

    expect(onChange).toHaveBeenCalledWith('13:30');
  });
});
