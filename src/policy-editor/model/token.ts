const KEPT = 'kuvert-edit';

/** The token in an address (`#TOKEN`); null where what stands there is a section or nothing. */
export function tokenIn(hash: string): string | null {
  const written = hash.replace(/^#/, '').replace(/^token=/, '');
  return /^[A-Za-z0-9_-]{16,}$/.test(written) ? written : null;
}

/**
 * The token of the command that opened the page, or of this tab's earlier load. It leaves the address at once, where a picture
 * of the screen would show it.
 */
export function takeToken(): string | null {
  const token = tokenIn(location.hash);
  try {
    if (token !== null) sessionStorage.setItem(KEPT, token);
    else return sessionStorage.getItem(KEPT);
  } catch {
    // A browser that keeps nothing has it until the page is loaded again.
  }
  if (token !== null) history.replaceState(null, '', '#/');
  return token;
}
