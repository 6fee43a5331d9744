import { realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** The answer to a request for a path. */
export type SiteFile =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "redirect"; readonly to: string }
  | { readonly kind: "refused"; readonly status: 400 | 404 };

/**
 * The file for a request's target, `/archive/2019/?q=x`, in a site that is served below `base`. Never throws, and never returns a
 * file outside the site, neither by `..` nor through a link.
 */
export function findSiteFile(site: string, base: string, target: string): SiteFile {
  const [, path = "", query = ""] = /^([^?#]*)(\?[^#]*)?/.exec(target) ?? [];
  if (!path.startsWith("/")) return { kind: "refused", status: 400 };
  if (base !== "/" && (path === "/" || `${path}/` === base)) return { kind: "redirect", to: base };
  if (!path.startsWith(base)) return { kind: "refused", status: 404 };
  const names = decodedSegments(path.slice(base.length));
  if (!names) return { kind: "refused", status: 400 };
  const isFolder = names.at(-1) === "";
  if (isFolder) names.pop();
  if (!names.every(isFileName)) return { kind: "refused", status: 404 };
  const file = join(site, ...names, isFolder ? "index.html" : "");
  const kind = kindInside(site, file);
  if (kind === "folder" && !isFolder) return { kind: "redirect", to: `${path}/${query}` };
  return kind === "file" ? { kind: "file", path: file } : { kind: "refused", status: 404 };
}

/** Undefined for `%`, `%zz` and bytes that are not UTF-8. */
function decodedSegments(path: string): string[] | undefined {
  try {
    return path.split("/").map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

const isFileName = (name: string): boolean =>
  name !== "" && name !== "." && name !== ".." && !/[/\\\0]/.test(name) && !isUnfinished(name);

/** The build keeps files that it has not finished in a folder of this name. */
const isUnfinished = (name: string): boolean => name.startsWith(".backfile");

function kindInside(site: string, path: string): "file" | "folder" | undefined {
  try {
    const [root, real] = [realpathSync(site), realpathSync(path)];
    if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined;
    const stat = statSync(real);
    return stat.isFile() ? "file" : stat.isDirectory() ? "folder" : undefined;
  } catch {
    return undefined; // missing, not readable, a name that is too long, a circle of links
  }
}
