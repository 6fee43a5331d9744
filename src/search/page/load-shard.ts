import type { LoadShard } from "../query/index-reader.ts";
import { shardTextIn } from "../query/shard-text.ts";

declare global {
  interface Window {
    /** Called by the script of each shard. */
    backfileShard?: (name: string, text: string) => void;
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL: (url: string) => string },
      ): { createScriptURL(url: string): string };
    };
  }
}

const shardName = /^[a-z0-9]+(?:[/-][a-z0-9]+)*$/;

/** Loads shards as classic scripts: that works under a strict content policy, with Trusted Types, and from a disk. */
export function shardLoader(base: string): LoadShard {
  const addressOf = (name: string, version: string): string => {
    if (!shardName.test(name)) throw new Error(`${name} is not the name of a shard.`);
    return `${base}search/${name}.js${version && `?v=${encodeURIComponent(version)}`}`;
  };
  const trusted = trustedAddresses(base);
  const waiting = new Map<string, (text: string) => void>();
  window.backfileShard = (name, text) => waiting.get(name)?.(text);
  const load: LoadShard = (name, version) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      const end = () => {
        waiting.delete(name);
        script.remove();
        reject(new Error(`The shard ${name} could not be loaded.`)); // no effect if it was
      };
      waiting.set(name, resolve);
      script.src = trusted(addressOf(name, version));
      script.onload = end;
      script.onerror = end;
      document.head.appendChild(script);
    });
  return async (name, version) => {
    const current = version === "" ? await currentText(addressOf(name, version)) : undefined;
    return current ?? load(name, version);
  };
}

/**
 * The text of a shard without a version, which the browser's cache may have from an earlier build: an old root would read new shards
 * wrongly. Undefined if it cannot be fetched: from a disk, or under a strict policy.
 */
async function currentText(address: string): Promise<string | undefined> {
  if (location.protocol === "file:") return undefined;
  try {
    const response = await fetch(address, { cache: "no-cache" });
    return response.ok ? shardTextIn(await response.text()) : undefined;
  } catch {
    return undefined;
  }
}

/** The one Trusted Types policy of the page lets through addresses below `search/`. */
function trustedAddresses(base: string): (address: string) => string {
  const below = `${base}search/`;
  const checked = (address: string): string => {
    if (!address.startsWith(below)) throw new Error(`${address} is not below ${below}.`);
    return address;
  };
  const policy = window.trustedTypes?.createPolicy("backfile-search", { createScriptURL: checked });
  return policy ? (address) => policy.createScriptURL(address) : checked;
}
