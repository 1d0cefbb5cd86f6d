/** So far the device's clock is off the server's, in milliseconds, as last heard. */
let offset = 0;

/** The server has said what time it is. @param instant as the API writes it */
export const heardServerTime = (instant: string): void => {
  offset = Date.parse(instant) - Date.now();
};

/** The time by which attempts close: the server's, also on a device whose clock is wrong. In milliseconds. */
export const serverNow = (): number => Date.now() + offset;
