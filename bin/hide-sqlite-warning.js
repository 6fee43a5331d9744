/** Node 22 and early Nodes 24 warn in every thread that SQLite is experimental, which a user of this program can do nothing about. */
export function hideSqliteWarning() {
  const warn = process.emitWarning;
  process.emitWarning = (warning, ...rest) => {
    if (!String(warning).startsWith("SQLite is an experimental feature")) {
      warn.call(process, warning, ...rest);
    }
  };
}
