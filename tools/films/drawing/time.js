// Time within a scene is in seconds; everything that moves is a pure function of it.

export const clamp = (value) => Math.min(1, Math.max(0, value));
export const mix = (from, to, share) => from + (to - from) * share;

/** How far time has come from `from` to `to`: 0 before, 1 after. */
export const span = (time, from, to) => clamp((time - from) / (to - from));

export const easeInOut = (share) => share * share * (3 - 2 * share);
export const easeOut = (share) => 1 - (1 - share) ** 3;

/** `span`, eased at both ends: the ordinary way for a thing to move. */
export const glide = (time, from, to) => easeInOut(span(time, from, to));

/** `span`, eased at the end: the ordinary way for a line to be drawn. */
export const draws = (time, from, to) => easeOut(span(time, from, to));

/** Up, hold, down: the ordinary way for a hand to be raised and lowered. */
export const holds = (time, up, down, ease = 0.6) =>
  glide(time, up, up + ease) * (1 - glide(time, down, down + ease));

/**
 * A damped swing that ends at rest, for scales and lamps.
 * @returns {number} 1 at time 0, towards 0
 */
export const swing = (time, period = 2.4, decay = 0.55) =>
  time < 0 ? 1 : Math.cos((time / period) * Math.PI * 2) * Math.exp(-time * decay);
