import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { allowedHostsFor, isLoopback } from "../dev/allowed-host.ts";
import { findSiteFile } from "../dev/find-site-file.ts";
import { refusalOf, type ServedSite } from "../dev/reply.ts";

/**
 * Puts the checks of `backfile dev` before Eleventy's server, which listens on every network, answers for every host, and crashes at a
 * malformed address. Requests from other computers, for other hosts and with malformed addresses are refused.
 */
export function guardServer(server: Server, siteNow: () => ServedSite): void {
  const handlers = server.listeners("request");
  server.removeAllListeners("request");
  server.on("request", async (request, response) => {
    const status = refusedWith(request, siteNow());
    if (status) return refuse(response, status);
    try {
      for (const handler of handlers) await Reflect.apply(handler, server, [request, response]);
    } catch {
      refuse(response, 404); // it throws for paths that leave the site
    }
  });
  server.prependListener("upgrade", (request, socket) => {
    if (refusedWith(request, siteNow())) socket.destroy();
  });
}

const allowed = allowedHostsFor(undefined);

function refusedWith(request: IncomingMessage, { folder, base }: ServedSite): number | undefined {
  const from = request.socket.remoteAddress?.replace(/^::ffff:/, "") ?? "";
  if (!isLoopback(from)) return 403;
  const refusal = refusalOf(request, allowed);
  if (refusal) return refusal.status;
  const found = findSiteFile(folder, base, request.url ?? "");
  return found.kind === "refused" && found.status === 400 ? 400 : undefined;
}

function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(status, { "content-type": "text/plain" }).end("Refused.\n");
}
