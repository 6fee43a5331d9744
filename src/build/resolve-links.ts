import { resolveLinks } from "../plan/resolve-links.ts";
import type { Store } from "../store/connection.ts";
import { articlesToResolve, linkQueries, targetsRecorder } from "../store/links/link-targets.ts";
import { once } from "../workers/once.ts";

/** Resolves the links of the articles that changed, or whose targets did. */
export function resolveArticleLinks(store: Store): void {
  const queries = once(() => linkQueries(store));
  const record = targetsRecorder(store);
  for (const { id, seed, links } of articlesToResolve(store)) {
    record(id, resolveLinks(seed, links, queries()));
  }
}
