/** Lists whose pages have addresses of every depth. */
const lists = ["speakers", "quotations", "places", "sections", "tags", "authors", "on-this-day"];

/** Pages and folders of the site's own files; addresses below them are free. */
const pages = ["undated", "years", "about", "search", "css", "js", "fonts"];

const ofSite = new RegExp(
  `^/(?:(?:${lists.join("|")})/.*|(?:${pages.join("|")})/|\\d{4}/(?:\\d\\d/){0,2})$`,
  "is",
);

/** A file name may have 255 bytes on the usual disks, and a path below a folder some 900 on all of them. */
const [maxStepBytes, maxBytes] = [255, 900];

const faults: readonly (readonly [(permalink: string) => boolean, string])[] = [
  [(permalink) => !/^\/.*\/$/s.test(permalink), "does not begin and end with a slash"],
  [(permalink) => permalink.includes("//") || permalink === "/", "has an empty step"],
  [(permalink) => /\p{Cc}/u.test(permalink), "has a control character in it"],
  [(permalink) => /[\\?#]/.test(permalink), "has a \\, ? or # in it"],
  [
    (permalink) => /%(?:2e|2f|5c|00)/i.test(permalink),
    "has a dot, a slash, a backslash or a zero in it as a percent code",
  ],
  [
    (permalink) => steps(permalink).some((step) => step.startsWith(".")),
    "has a step that begins with a dot",
  ],
  [
    (permalink) =>
      steps(permalink).some((step) => /^(?:index|404)\.html$|^manifest\.tsv$/i.test(step)),
    "has the name of a file of the site as a step",
  ],
  [
    (permalink) =>
      bytesOf(permalink) > maxBytes ||
      steps(permalink).some((step) => bytesOf(step) > maxStepBytes),
    "is too long for a disk",
  ],
  [(permalink) => ofSite.test(permalink), "is the address of another page of the site"],
];

const steps = (permalink: string): readonly string[] => permalink.slice(1, -1).split("/");
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** The addresses that a build assigns: they have none of these faults. */
const usual = /^\/(?:\d{4}\/\d\d\/\d\d|undated)\/[\p{L}\p{N}\p{M}-]{1,60}\/$/u;

/** Why an article cannot have this address, as the end of a sentence that begins with the address; undefined if it can. */
export const addressFault = (permalink: string): string | undefined =>
  usual.test(permalink) ? undefined : faults.find(([isAtFault]) => isAtFault(permalink))?.[1];

/** The address without differences of case and composition: addresses with the same folded form are one file on disks that ignore them. */
export const foldedAddress = (permalink: string): string =>
  permalink.normalize("NFC").toLowerCase();
