// Loaded before a build, in each of its threads and processes: the build is killed outright before the write or commit with the
// number KILL_AT_WRITE of any of them.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { DatabaseSync } from "node:sqlite";

process.env.BUILD_TO_KILL ??= String(process.pid); // its workers inherit it
let left = Number(process.env.KILL_AT_WRITE);

function count() {
  if (--left === 0) process.kill(Number(process.env.BUILD_TO_KILL), "SIGKILL");
}

for (const name of ["writeFileSync", "renameSync", "copyFileSync", "mkdirSync", "rmSync"]) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (/_site|permalinks|manifest/.test(String(args[0])) || typeof args[0] === "number") count();
    return real(...args);
  };
}
syncBuiltinESMExports();

const { exec } = DatabaseSync.prototype;
DatabaseSync.prototype.exec = function (sql) {
  if (sql === "COMMIT") count();
  return exec.call(this, sql);
};
