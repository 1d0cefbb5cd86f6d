import { act, fireEvent, render, screen } from '@testing-library/react';
import { jest } from '@jest/globals';
import { SearchBox } from './search-box.tsx';

const box = () => screen.getByRole<HTMLInputElement>('searchbox');
const type = (text: string) => fireEvent.change(box(), { target: { value: text } });
const pause = () => act(() => jest.advanceTimersByTime(400));

describe('searching as one types', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('searches after a pause, once, without space around', () => {
    const onSearch = jest.fn();
    render(<SearchBox label="Namn" value="" onSearch={onSearch} />);

    type('ås');
    type(' åström ');
    pause();

    expect(onSearch.mock.calls).toEqual([['åström']]);
  });

  it('keeps what was typed while an earlier search was on its way', () => {
    const onSearch = jest.fn();
    const { rerender } = render(<SearchBox label="Namn" value="" onSearch={onSearch} />);

    type('åst');
    pause();
    type('åstr');
    rerender(<SearchBox label="Namn" value="åst" onSearch={onSearch} />);

    expect(box().value).toBe('åstr');
  });

  it('follows the address when something else changed it', () => {
    const onSearch = jest.fn();
    const { rerender } = render(<SearchBox label="Namn" value="" onSearch={onSearch} />);
    type('åst');
    pause();
    rerender(<SearchBox label="Namn" value="åst" onSearch={onSearch} />);

    rerender(<SearchBox label="Namn" value="" onSearch={onSearch} />);

    expect(box().value).toBe('');
  });
});
