import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { TemporaryArchive } from "./temporary-archive.ts";

type KillOptions = {
  /** The write or commit, counted from 1, before which the build ends at once. */
  readonly write: number;
  readonly byProcesses?: boolean;
};

/** Runs a build in a process of its own and kills it. Returns whether it was killed before it ended. */
export function killBuild(archive: TemporaryArchive, { write, byProcesses }: KillOptions): boolean {
  const options = { limits: archive.limits, byProcesses };
  const { signal } = spawnSync(
    process.execPath,
    [
      join(import.meta.dirname, "build-to-be-killed.ts"),
      join(archive.folder, "backfile.yaml"),
      JSON.stringify(options),
    ],
    {
      stdio: "ignore",
      timeout: 120_000,
      env: {
        ...process.env,
        NODE_OPTIONS: `--import=${join(import.meta.dirname, "kill-at-write.mjs")}`,
        KILL_AT_WRITE: String(write),
      },
    },
  );
  return signal === "SIGKILL";
}
