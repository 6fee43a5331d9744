import type { Html } from "./view-types/html.ts";

export type GuardedBody = {
  readonly body: Html;
  /** `https://images.example`: where the body's images are loaded from, apart from the site itself. */
  readonly imageOrigins: readonly string[];
};

/**
 * Images that a body loads from other hosts reveal to them who reads what and when. So they are loaded only shortly before they are
 * seen, without the page's address, and the page's Content Security Policy allows their hosts and no others.
 */
export function guardImages(body: Html): GuardedBody {
  if (!body.includes("<img") && !body.includes("<source")) return { body, imageOrigins: [] };
  const origins = new Set<string>();
  const guarded = body.replace(imageTag, (tag, name: string, attributes: string) => {
    for (const origin of originsIn(attributes)) origins.add(origin);
    return name === "img" ? `<img${attributes} loading="lazy" referrerpolicy="no-referrer">` : tag;
  });
  return { body: guarded as Html, imageOrigins: [...origins].sort() };
}

/** As our own renderer writes it: every value in double quotes, every other `<` of the body escaped. */
const imageTag = /<(img|source)((?: [\w-]+(?:="[^"]*")?)*)>/g;

function* originsIn(attributes: string): Generator<string> {
  for (const [, name, value = ""] of attributes.matchAll(/ (src|srcset)="([^"]*)"/gi)) {
    const addresses = name?.toLowerCase() === "src" ? [value] : value.split(/[\s,]+/);
    for (const address of addresses) {
      const origin = originOf(address.replaceAll("&#x26;", "&").replaceAll("&amp;", "&"));
      if (origin) yield origin;
    }
  }
}

/** Undefined for an address of the site itself, and for hosts with characters that end a directive of the policy. */
function originOf(address: string): string | undefined {
  const absolute = address.startsWith("//") ? `https:${address}` : address;
  const origin = URL.canParse(absolute) ? new URL(absolute).origin : "";
  return /^https?:\/\/[a-z0-9._-]+(?::\d+)?$/.test(origin) ? origin : undefined;
}
