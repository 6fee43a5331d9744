import { lstatSync, mkdirSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";

/**
 * Keeps compiled code in the user's own cache folder, which saves a tenth of a second at every start but the first. Node's default
 * is in the shared temporary folder, where another user could create it first and put their own code into it.
 */
export function keepCompiledCode() {
  if (process.env.NODE_COMPILE_CACHE) return; // Node uses the folder that the user names already
  const folder = join(userCache(), "backfile", "compiled");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (belongsToUser(folder)) enableCompileCache(folder);
  } catch {} // no home folder, or a read-only one: code is compiled at each start
}

function userCache() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === "win32" && LOCALAPPDATA) return LOCALAPPDATA;
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches");
  return XDG_CACHE_HOME?.startsWith("/") ? XDG_CACHE_HOME : join(homedir(), ".cache");
}

/** A folder that is the user's and that nobody else may write into. Windows protects the user's folders by itself. */
function belongsToUser(folder) {
  const stat = lstatSync(folder);
  if (process.platform === "win32") return stat.isDirectory();
  return stat.isDirectory() && stat.uid === process.getuid() && (stat.mode & 0o022) === 0;
}
