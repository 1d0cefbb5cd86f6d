/**
 * React Aria adds a `<style id="react-aria-pressable-style">` on the first pressable element unless an
 * element with that id exists. A Content-Security-Policy without 'unsafe-inline' would refuse it, so the
 * rule stands in base.css and an empty element takes the id. Either write
 * `<meta id="react-aria-pressable-style" name="pressable" content="base.css" />` in the page's head or
 * call {@link reservePressableStyle} before the first render.
 */
export const PRESSABLE_STYLE_ID = 'react-aria-pressable-style';

/** Takes React Aria's style id; a second call changes nothing. */
export const reservePressableStyle = (page: Document = document): void => {
  if (page.getElementById(PRESSABLE_STYLE_ID)) return;
  const place = page.createElement('meta');
  place.id = PRESSABLE_STYLE_ID;
  place.name = 'pressable';
  place.content = 'base.css';
  page.head.append(place);
};
