import { readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { type AllowedHosts, isAllowedHost, isAllowedOrigin } from "./allowed-host.ts";
import { findSiteFile } from "./find-site-file.ts";
import {
  type LiveState,
  liveEventsPath,
  liveScript,
  liveScriptPath,
  withLiveScript,
} from "./live-reload.ts";

/** A folder, and the path it is served below: `/` or `/archive/`. */
export type ServedSite = { readonly folder: string; readonly base: string };

export type Text = {
  readonly kind: "text";
  readonly status: number;
  readonly type: "text/html" | "text/javascript" | "text/plain";
  readonly text: string;
  readonly location?: string;
};

/** The answer to a request. */
export type Reply =
  | Text
  /** A file that is sent unchanged. */
  | { readonly kind: "file"; readonly path: string }
  /** The stream of live-reload.ts. */
  | { readonly kind: "events" };

type Request = Pick<IncomingMessage, "method" | "url" | "headers">;

/** Throws only if a file that existed a moment ago cannot be read. */
export function replyTo(
  request: Request,
  site: ServedSite,
  allowed: AllowedHosts,
  state: LiveState,
): Reply {
  const refusal = refusalOf(request, allowed);
  if (refusal) return refusal;
  const { method, url = "/" } = request;
  if (method === "GET" && url === liveEventsPath) return { kind: "events" };
  return replyFrom(site, url, state);
}

/** Why a request is not answered: it names another host, comes from a page of another site, or wants to change something. */
export function refusalOf({ method, headers }: Request, allowed: AllowedHosts): Text | undefined {
  if (!isAllowedHost(headers.host, allowed)) {
    return plain(
      403,
      "This server does not answer for that host. Open it as localhost, or start it with --host and that name.",
    );
  }
  const isForeign =
    !isAllowedOrigin(headers.origin, allowed) ||
    (headers["sec-fetch-site"] === "cross-site" && headers["sec-fetch-mode"] !== "navigate");
  if (isForeign) return plain(403, "Pages of other sites may not read this one.");
  if (method === "GET" || method === "HEAD") return undefined;
  return plain(405, "This server answers GET and HEAD only.");
}

function replyFrom({ folder, base }: ServedSite, target: string, state: LiveState): Reply {
  if (target === liveScriptPath) {
    return { kind: "text", status: 200, type: "text/javascript", text: liveScript };
  }
  const found = findSiteFile(folder, base, target);
  switch (found.kind) {
    case "redirect":
      return { ...plain(302, `See ${found.to}`), location: found.to };
    case "refused":
      return found.status === 404
        ? notFound(folder, state)
        : plain(found.status, "This is not the address of a page.");
    case "file":
      return /\.html?$/i.test(found.path)
        ? page(200, readFileSync(found.path, "utf8"), state)
        : found;
    default:
      return found satisfies never;
  }
}

function notFound(folder: string, state: LiveState): Reply {
  const own = findSiteFile(folder, "/", "/404.html");
  return page(404, own.kind === "file" ? readFileSync(own.path, "utf8") : notBuilt, state);
}

const notBuilt =
  "<!doctype html><html lang=en><title>Nothing here yet</title><body><p>There is no such page. If the first build is still running, this page reloads when it ends.</p></body></html>";

const page = (status: number, html: string, state: LiveState): Reply => ({
  kind: "text",
  status,
  type: "text/html",
  text: withLiveScript(html, state),
});

const plain = (status: number, text: string) =>
  ({ kind: "text", status, type: "text/plain", text: `${text}\n` }) as const;
