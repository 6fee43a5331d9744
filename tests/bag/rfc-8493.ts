import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A small validator of bags, written from RFC 8493 alone and not from our code. Returns what is wrong, a line each. */
export function validateBag(folder: string): readonly string[] {
  const faults: string[] = [];
  const names = readdirSync(folder);
  // Section 2.1.1: exactly two lines, the second about the encoding.
  const declaration = readFileSync(join(folder, "bagit.txt"));
  if (!/^BagIt-Version: 1\.0\nTag-File-Character-Encoding: UTF-8\n$/.test(declaration.toString())) {
    faults.push("bagit.txt: declaration");
  }
  const payload = readdirSync(join(folder, "data"), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const manifests = names.filter((name) => /^manifest-[a-z0-9]+\.txt$/.test(name));
  const tagManifests = names.filter((name) => /^tagmanifest-[a-z0-9]+\.txt$/.test(name));
  if (manifests.length === 0) faults.push("no payload manifest");
  for (const name of [...manifests, ...tagManifests]) {
    const algorithm = name.replace(/^.*-|\.txt$/g, "");
    const listed = new Set<string>();
    // Section 2.1.3: checksum, one or more spaces or tabs, path.
    for (const line of readFileSync(join(folder, name), "utf8")
      .split(/\r?\n|\r/)
      .filter(Boolean)) {
      const at = line.search(/[ \t]/);
      const checksum = line.slice(0, at).toLowerCase();
      const path = line
        .slice(at)
        .replace(/^[ \t]+\*?/, "")
        .replaceAll("%0A", "\n")
        .replaceAll("%0D", "\r")
        .replaceAll("%25", "%");
      if (path.startsWith("/") || path.startsWith("~") || path.split("/").includes("..")) {
        faults.push(`${name}: unsafe ${path}`);
        continue;
      }
      listed.add(path);
      if (!lstatSync(join(folder, path), { throwIfNoEntry: false })?.isFile()) {
        faults.push(`${name}: no ${path}`);
        continue;
      }
      const found = createHash(algorithm)
        .update(readFileSync(join(folder, path)))
        .digest("hex");
      if (found !== checksum) faults.push(`${name}: checksum of ${path}`);
    }
    // Section 3: every payload file is in every payload manifest; a tag manifest lists no payload and no tag manifest.
    const expected = manifests.includes(name)
      ? payload
      : [...manifests, "bagit.txt", "bag-info.txt"];
    for (const path of expected)
      if (!listed.has(path)) faults.push(`${name}: ${path} is not listed`);
    for (const path of listed) {
      const isPayload = path.startsWith("data/");
      if (isPayload !== manifests.includes(name) || tagManifests.includes(path)) {
        faults.push(`${name}: ${path} is listed`);
      }
    }
  }
  // Section 2.2.2: Payload-Oxum is bytes and files.
  const bytes = payload.reduce((sum, path) => sum + lstatSync(join(folder, path)).size, 0);
  const info = readFileSync(join(folder, "bag-info.txt"), "utf8");
  if (!info.includes(`Payload-Oxum: ${bytes}.${payload.length}\n`)) faults.push("Payload-Oxum");
  if (!/^(?:[^\s:][^:\n]*: [^\n]*\n(?:[ \t]+[^\n]*\n)*)+$/.test(info))
    faults.push("bag-info.txt: form");
  return faults;
}
