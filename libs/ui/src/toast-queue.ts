import type { ReactNode } from 'react';
import type { NoticeTone } from './notice.tsx';

export interface ToastAction {
  label: string;
  onAction: () => void;
}

export interface ToastOptions {
  tone?: NoticeTone;
  /** For example “Ångra”. A toast with an action waits until it is answered or closed. */
  action?: ToastAction;
}

export interface Toast extends ToastOptions {
  id: string;
  message: ReactNode;
}

/** What is being said at the moment, newest last. Listeners are told of each change. */
export class ToastQueue {
  #toasts: readonly Toast[] = [];
  #listeners = new Set<() => void>();
  #made = 0;

  /** Shows a message and answers its id, with which it can be taken away. */
  show = (message: ReactNode, options: ToastOptions = {}): string => {
    this.#made += 1;
    const id = `toast-${this.#made}`;
    this.#set([...this.#toasts, { ...options, id, message }]);
    return id;
  };

  dismiss = (id: string): void => this.#set(this.#toasts.filter((toast) => toast.id !== id));

  clear = (): void => this.#set([]);

  current = (): readonly Toast[] => this.#toasts;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #set(toasts: readonly Toast[]) {
    this.#toasts = toasts;
    for (const listener of this.#listeners) listener();
  }
}

/** The queue of the page: what a mutation says must outlive the component that started it. */
export const pageToasts = new ToastQueue();

/** Says something in passing: `toast.show('Sparat')`. */
export const useToast = (): Pick<ToastQueue, 'show' | 'dismiss'> => pageToasts;
