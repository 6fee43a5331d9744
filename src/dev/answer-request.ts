import type { IncomingMessage, ServerResponse } from "node:http";
import { relative, sep } from "node:path";
import send from "send";
import type { AllowedHosts } from "./allowed-host.ts";
import type { LiveReload } from "./live-reload.ts";
import { replyTo, type ServedSite, type Text } from "./reply.ts";

/** Answers one request. Never throws, for any request and any failure to read a file. */
export function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  site: ServedSite,
  allowed: AllowedHosts,
  live: LiveReload,
): void {
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("cross-origin-resource-policy", "same-origin");
  try {
    const reply = replyTo(request, site, allowed, live.state());
    if (reply.kind === "events") live.stream(response);
    else if (reply.kind === "file") sendFile(request, response, site.folder, reply.path);
    else sendText(response, reply);
  } catch {
    fail(response);
  }
}

function sendText(response: ServerResponse, { status, type, text, location }: Text): void {
  response.writeHead(status, {
    "content-type": `${type}; charset=utf-8`,
    "content-length": Buffer.byteLength(text),
    "cache-control": "no-store",
    ...(location !== undefined && { location }),
    ...(status === 405 && { allow: "GET, HEAD" }),
  });
  response.end(text); // Node sends no body in answer to HEAD
}

/** Sends a file with its media type, its ranges and its validators. */
function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  file: string,
): void {
  const path = relative(folder, file).split(sep).map(encodeURIComponent).join("/");
  send(request, path, { root: folder, dotfiles: "allow", index: false, cacheControl: false })
    .on("headers", () => response.setHeader("cache-control", "no-cache"))
    .on("error", (error: { status?: number }) => fail(response, error.status))
    .pipe(response);
}

function fail(response: ServerResponse, status = 500): void {
  if (response.headersSent) response.destroy();
  else sendText(response, { kind: "text", status, type: "text/plain", text: unsent });
}

const unsent = "The file could not be sent.\n";
