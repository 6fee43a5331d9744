import { isIP } from "node:net";
import { hostname } from "node:os";

/** The hosts that a request may name. A page of another site can send its visitors' requests here, but not under these names. */
export type AllowedHosts = {
  readonly names: ReadonlySet<string>;
  /** Whether any IP address may be named. DNS rebinding needs a name, so addresses are safe. */
  readonly anyAddress: boolean;
};

/** The names of a server that listens on this computer only, or on `host`: an address, a name or "" for every network. */
export function allowedHostsFor(host: string | undefined): AllowedHosts {
  if (host === undefined) return { names: new Set(), anyAddress: false };
  const own = hostname().toLowerCase();
  return { names: new Set([host.toLowerCase(), own, `${own}.local`]), anyAddress: true };
}

/** `value` is a Host header: `localhost:8080`. The port is not compared: a tunnel may have another. */
export function isAllowedHost(value: string | undefined, allowed: AllowedHosts): boolean {
  const name = hostNameOf(value);
  if (!name) return false;
  const address = name.replace(/^\[|\]$/g, "");
  if (isIP(address)) return allowed.anyAddress || isLoopback(address);
  return name === "localhost" || name.endsWith(".localhost") || allowed.names.has(name);
}

/** `value` is an Origin header. A request without one does not come from a script of another site. */
export function isAllowedOrigin(value: string | undefined, allowed: AllowedHosts): boolean {
  if (value === undefined) return true;
  const host = /^https?:\/\/([^/]+)$/i.exec(value)?.[1];
  return isAllowedHost(host, allowed);
}

const hostNameOf = (value = ""): string | undefined =>
  /^(\[[0-9a-f:.]+\]|[^\s:/?#@[\]\\]+?)\.?(?::\d{1,5})?$/i.exec(value)?.[1]?.toLowerCase();

export const isLoopback = (address: string): boolean => /^127(?:\.\d+){3}$|^::1$/.test(address);
