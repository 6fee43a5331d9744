const key = "backfile-search-reloaded";

/**
 * Loads the page again, because its script is older than the index: a cache had it. Returns false if that was done already, and so
 * did not help.
 */
export function reloadOnce(): boolean {
  try {
    if (sessionStorage.getItem(key) !== null) return false;
    sessionStorage.setItem(key, "1");
  } catch {
    return false; // without storage it could go on for ever
  }
  location.reload();
  return true;
}

/** The script can read the index: after the next change the page may be loaded again. */
export function forgetReload(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // nothing was stored
  }
}
