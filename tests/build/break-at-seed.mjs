// Loaded before a build, and in each of its threads and processes: does harm where seeds with certain names are read.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { dirname } from "node:path";

const { lstatSync, openSync, readdirSync } = fs;

const failing = (code) => (path) => {
  throw Object.assign(new Error(`${code}: it fails, open '${path}'`), { code });
};

/** By the name of the seed: the harm when it is read, or, at its fix file, when its bytes have been read. */
const ways = {
  "exits.fix.yaml": () => process.exit(3),
  "hangs.fix.yaml": () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0),
  "grows.fix.yaml": () => {
    for (const all = []; ; ) all.push(new Array(10_000).fill(all.length));
  },
  "denied.txt": failing("EACCES"),
  "broken.txt": failing("EIO"),
  "gone.txt": failing("ENOENT"),
  "crowded.txt": failing("EMFILE"),
  "fixed.fix.yaml": failing("EACCES"),
  shut: failing("EACCES"),
};

const nameOf = (path) => String(path).replace(/\/$/, "").split("/").at(-1);

const breaking =
  (real) =>
  (path, ...rest) => {
    ways[nameOf(path)]?.(path);
    return real(path, ...rest);
  };

// Fix files that do harm exist.
fs.lstatSync = (path, ...rest) =>
  /\.fix\.yaml$/.test(path) && nameOf(path) in ways
    ? lstatSync(dirname(path))
    : lstatSync(path, ...rest);
fs.openSync = breaking(openSync);
fs.readdirSync = breaking(readdirSync);
syncBuiltinESMExports();
