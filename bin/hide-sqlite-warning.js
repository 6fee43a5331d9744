/** Hides the warning of Node 22 and early Node 24, in every thread, that SQLite is experimental. Users cannot act on it. */
export function hideSqliteWarning() {
  const warn = process.emitWarning;
  process.emitWarning = (warning, ...rest) => {
    if (!String(warning).startsWith("SQLite is an experimental feature")) {
      warn.call(process, warning, ...rest);
    }
  };
}
