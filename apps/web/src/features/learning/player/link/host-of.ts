/** Where an address leads, as people say it; `null` when it is no address. */
export function hostOf(address: string): string | null {
  try {
    return new URL(address).host.replace(/^www\./, '') || null;
  } catch {
    return null;
  }
}
