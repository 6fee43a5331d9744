import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { exportPackages, parserPackages, rendererPackages } from "../../src/build/used-packages.ts";

const root = join(import.meta.dirname, "../..");

/** Simulated versions of packages, by name. */
const upgraded = new Set<string>();

// Test files share loaded modules: this one needs a build that loads the mock, and the next one a build that does not.
vi.resetModules();
vi.doMock(import("../../src/project/package-versions.ts"), async (real) => {
  const { packageVersions, packageVersion } = await real();
  const other = (version: string) => {
    const name = version.replace(/@[^@]*$/, "");
    return upgraded.has(name) ? `${name}@999.0.0` : version;
  };
  return {
    packageVersion: (folder, name) => other(packageVersion(folder, name) ?? ""),
    packageVersions: (folder, names) => packageVersions(folder, names).map(other),
  };
});
const { seed, TemporaryArchive } = await import("./temporary-archive.ts");

afterAll(() => {
  vi.doUnmock("../../src/project/package-versions.ts");
  vi.resetModules();
});

test("a new version of a package parses or renders again whatever it may change", async () => {
  using archive = new TemporaryArchive({
    "a.txt": seed("3 May 2019", "Pier opened", "The boats came back."),
    "b.md": "---\ntitle: Quay closed\ndate: 2019-05-04\n---\n\nThe *boats* came back.\n",
  });
  const build = () => archive.build();
  const { pages } = await build();
  expect(await build()).toMatchObject({ parsed: 0, rendered: 0 });
  // A package that only rendering depends on, through another one.
  upgraded.add("property-information");
  expect(await build()).toMatchObject({ parsed: 0, rendered: pages, written: 0 });
  upgraded.add("@11ty/eleventy");
  expect(await build()).toMatchObject({ parsed: 0, rendered: pages, written: 0 });
  upgraded.add("gray-matter");
  expect(await build()).toMatchObject({ parsed: 2, rendered: 0, written: 0 });
  vi.stubGlobal(
    "process",
    Object.create(process, { versions: { value: { ...process.versions, icu: "99.9" } } }),
  );
  try {
    expect(await build()).toMatchObject({ parsed: 2, rendered: pages, written: 0 });
  } finally {
    vi.unstubAllGlobals();
  }
  expect(await build()).toMatchObject({ parsed: 2, rendered: pages, written: 0 });
});

/** The packages that the modules of a folder import. */
function importsIn(place: string): readonly string[] {
  const modules = readdirSync(join(root, place), { recursive: true, withFileTypes: true });
  return modules
    .filter((entry) => entry.isFile())
    .flatMap((entry) => [
      ...readFileSync(join(entry.parentPath, entry.name), "utf8")
        .replace(/^import type [^;]*;/gm, "")
        .matchAll(/\b(?:from|import)[\s(]+"((?:@[\w.-]+\/)?[\w.-]+)/g),
    ])
    .map(([, name = ""]) => name)
    .filter((name) => !name.startsWith(".") && name !== "node");
}

test.each([
  ["content", parserPackages],
  ["model", parserPackages],
  ["markdown", parserPackages],
  ["markdown", rendererPackages],
  ["render", [...rendererPackages, "@11ty/eleventy"]],
  ["feeds", exportPackages],
  ["exports", exportPackages],
])("every package that src/%s imports counts in its fingerprint", (room, packages) => {
  expect(importsIn(`src/${room}`).filter((name) => !packages.includes(name))).toEqual([]);
});
