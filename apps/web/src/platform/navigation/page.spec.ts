import { NoAnswer } from '../api-client/index.ts';
import { page } from './page.ts';

const failure = new TypeError('Failed to fetch dynamically imported module');
const broken = (isOnline: boolean) =>
  page(
    () => Promise.reject(failure),
    'Page',
    () => isOnline,
  );

describe('a page whose code does not come', () => {
  it('is a lost connection when there is no network', async () => {
    const open = broken(false);

    const opened = open();

    await expect(opened).rejects.toBeInstanceOf(NoAnswer);
  });

  it('is what it is when there is one', async () => {
    const open = broken(true);

    const opened = open();

    await expect(opened).rejects.toBe(failure);
  });
});
