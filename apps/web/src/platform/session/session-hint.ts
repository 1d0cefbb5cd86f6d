import { forgetOnDevice, keepOnDevice, readFromDevice } from '../device-storage.ts';

/**
 * The session cookie cannot be read by scripts. The hint says that this browser has signed in, so that a visitor
 * who never did costs the API no question and sees no refused request.
 */
export const hasSessionHint = () => readFromDevice('signed-in') === 'yes';
export const leaveSessionHint = () => keepOnDevice('signed-in', 'yes');
export const removeSessionHint = () => forgetOnDevice('signed-in');
