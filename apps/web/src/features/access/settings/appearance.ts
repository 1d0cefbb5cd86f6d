import { forgetOnDevice, keepOnDevice, readFromDevice } from '../../../platform/device-storage.ts';

/** Names and values are those that `public/appearance.js` sets before the first paint. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const textSizes = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof textSizes)[number];

const oneOf = <Value extends string>(values: readonly Value[], value: string | null): Value | undefined =>
  values.find((known) => known === value);

export const currentTheme = (): Theme => oneOf(themes, readFromDevice('theme')) ?? 'auto';
export const currentTextSize = (): TextSize => oneOf(textSizes, readFromDevice('text-size')) ?? 'normal';

/** Shown at once and kept on this device; the first value is the one nothing needs to be kept for. */
function choose(name: string, attribute: string, value: string, normal: string) {
  const root = document.documentElement;
  if (value === normal) {
    root.removeAttribute(attribute);
    forgetOnDevice(name);
  } else {
    root.setAttribute(attribute, value);
    keepOnDevice(name, value);
  }
}

export const chooseTheme = (theme: Theme) => choose('theme', 'data-theme', theme, 'auto');
export const chooseTextSize = (size: TextSize) => choose('text-size', 'data-text-size', size, 'normal');
