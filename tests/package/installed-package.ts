import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, relative } from "node:path";

export const checkout = join(import.meta.dirname, "../..");

/** The package as `npm pack` makes it, installed into a folder of its own with the dependencies of the checkout; needs no network. */
export class InstalledPackage implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), "backfile-package-"));
  readonly tarball: string;
  readonly installed = join(this.folder, "node_modules/backfile");

  constructor() {
    const packed: readonly { filename: string }[] = JSON.parse(
      npm(["pack", "--json", "--pack-destination", this.folder]),
    );
    this.tarball = join(this.folder, packed[0]?.filename ?? "");
    execFileSync("tar", ["-xzf", this.tarball, "-C", this.folder]);
    cpSync(join(this.folder, "package"), this.installed, { recursive: true });
    for (const path of productionDependencies()) {
      const link = join(this.folder, path);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(join(checkout, path), link, "dir");
    }
  }

  /** Runs the installed program in a folder below this one, by the Node that BACKFILE_NODE names or the one of the tests. */
  backfile(folder: string, ...words: readonly string[]) {
    const program = join(this.installed, this.manifest.bin.backfile);
    return run(join(this.folder, folder), program, words, process.env.BACKFILE_NODE);
  }

  get manifest(): {
    readonly bin: { readonly backfile: string };
    readonly engines: { node: string };
  } {
    return JSON.parse(readFileSync(join(this.installed, "package.json"), "utf8"));
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export function run(
  cwd: string,
  program: string,
  words: readonly string[],
  node = process.execPath,
) {
  const { status, stdout, stderr } = spawnSync(node, [program, ...words], {
    cwd,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** What npm would install: folders at the top of node_modules, without development dependencies. */
function productionDependencies(): readonly string[] {
  const paths = npm(["ls", "--omit=dev", "--all", "--parseable"]).trim().split("\n");
  return paths
    .map((path) => relative(checkout, path))
    .filter((path) => path.startsWith("node_modules") && path.lastIndexOf("node_modules") === 0);
}

/** The Node that runs the tests comes first, also for npm and what it starts. */
function npm(words: readonly string[]): string {
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
  return execFileSync("npm", [...words], {
    cwd: checkout,
    encoding: "utf8",
    env: { ...process.env, PATH: path },
    stdio: ["ignore", "pipe", "ignore"],
  });
}
