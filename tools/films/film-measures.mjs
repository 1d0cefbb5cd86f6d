// What every film keeps to.

/** As large as a page shows it; drawn larger, so that stills stay sharp. */
export const WIDTH = 960;
export const HEIGHT = 540;
/** Drawn on twos, as drawn films are: half the frames, half the bytes. */
export const FRAMES_PER_SECOND = 12.5;
/** A clip on a slow phone. */
export const MOST_BYTES = 1_500_000;
export const MOST_STILL_BYTES = 40_000;
/** Seconds between the frames that one can seek to. */
export const KEY_FRAME_EVERY = 5;
/** Captions that go by faster leave slow readers behind. */
export const MOST_LETTERS_A_SECOND = 20;
