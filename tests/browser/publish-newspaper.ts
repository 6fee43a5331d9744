import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../src/build/build.ts";
import { silent } from "../../src/build/build-events.ts";
import type { Settings } from "../../src/model/settings.ts";
import { openProject } from "../../src/project/project.ts";
import { siteFolder } from "../sites/golden-sites.ts";
import { serveFolder } from "./serve-folder.ts";

export type Newspaper = {
  readonly origin: string;
  /** The address of its front page. */
  readonly front: string;
  /** The folder of the site on the disk. */
  readonly out: string;
  readonly close: () => Promise<void>;
};

const base = "/archive/"; // the path in its settings' url

/** Builds the small newspaper, with some settings changed, and serves it as static hosting would. */
export async function publishNewspaper(settings: Partial<Settings> = {}): Promise<Newspaper> {
  const folder = mkdtempSync(join(tmpdir(), "backfile-browser-"));
  const config = join(siteFolder("marrow-bay"), "backfile.yaml");
  const out = join(folder, "_site");
  const project = openProject({ config, out, cache: join(folder, "cache") });
  await build(
    {
      ...project,
      settings: { ...project.settings, ...settings },
      ledger: join(folder, "permalinks.tsv"),
    },
    silent,
    { workers: "none" }, // a build in this thread takes less of the processor
  );
  const served = await serveFolder(out, base);
  return {
    origin: served.origin,
    front: `${served.origin}${base}`,
    out,
    close: async () => {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
