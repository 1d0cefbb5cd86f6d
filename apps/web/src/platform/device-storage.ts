/**
 * What this device remembers under our own name. Storage can be closed (private windows) or full: then nothing
 * is remembered and nothing breaks.
 */
const prefix = 'vagar.';

export function readFromDevice(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** True when it was kept. */
export function keepOnDevice(name: string, value: string): boolean {
  try {
    localStorage.setItem(prefix + name, value);
    return true;
  } catch {
    return false;
  }
}

export function forgetOnDevice(name: string): void {
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    // nothing was kept either
  }
}

/** The names kept that begin with `start`. */
export function namesOnDevice(start: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix + start))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}
