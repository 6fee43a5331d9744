import type { RequestListener, Server } from "node:http";
import { createServer } from "node:http";
import { ExpectedError } from "../model/expected-error.ts";

/** The server cannot listen; the message is a sentence with the reason. */
class ListenError extends ExpectedError {}

export type Listening = { readonly port: number; readonly close: () => void };

export type ListenOptions = {
  /** An address or a name of this computer; "" for every network. Undefined: this computer only. */
  readonly host: string | undefined;
  /** Undefined: 8080, or the next free one. */
  readonly port: number | undefined;
};

const firstPort = 8080;
const portsTried = 20;

/** Listens, on both loopback addresses or as the options say. Throws ListenError. */
export async function listen(
  answer: RequestListener,
  { host, port: wanted }: ListenOptions,
): Promise<Listening> {
  const ports = wanted ? [wanted] : Array.from({ length: portsTried }, (_, i) => firstPort + i);
  for (const port of ports) {
    const servers = await listenOn(answer, hostsOf(host), port);
    if (servers) return { port, close: () => servers.forEach(closeNow) };
  }
  throw new ListenError(
    wanted
      ? `Port ${wanted} is taken by another program. Name another with --port, or leave it out for a free one.`
      : `The ports ${firstPort} to ${firstPort + portsTried - 1} are all taken. Name another with --port.`,
  );
}

/** A browser tries both addresses of localhost, and another program could answer on the second. */
const hostsOf = (host: string | undefined): readonly (string | undefined)[] =>
  host === undefined ? ["127.0.0.1", "::1"] : [host || undefined];

/** The servers, one for each host; undefined if the port is taken on one of them. */
async function listenOn(
  answer: RequestListener,
  hosts: readonly (string | undefined)[],
  port: number,
): Promise<readonly Server[] | undefined> {
  const servers: Server[] = [];
  for (const host of hosts) {
    try {
      servers.push(await start(answer, port, host));
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (host === "::1" && (code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT")) continue; // no IPv6 here
      servers.forEach(closeNow);
      if (code === "EADDRINUSE") return undefined;
      throw new ListenError(reasonOf(code, host, port) ?? String(error));
    }
  }
  return servers;
}

function start(answer: RequestListener, port: number, host: string | undefined): Promise<Server> {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, () => {
      server.off("error", reject);
      server.on("error", () => {}); // a connection that could not be accepted: the browser tries again
      resolve(server);
    });
  });
}

function closeNow(server: Server): void {
  server.close();
  server.closeAllConnections();
}

function reasonOf(code: unknown, host: string | undefined, port: number): string | undefined {
  switch (code) {
    case "EACCES":
      return `The system does not let this program listen on port ${port}. Choose one above 1023 with --port.`;
    case "EADDRNOTAVAIL":
      return `${host} is not an address of this computer. --host without a value listens on all of them.`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `The name ${host} is not known. --host takes an address or a name of this computer.`;
    default:
      return undefined;
  }
}
