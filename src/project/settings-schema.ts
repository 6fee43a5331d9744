import * as v from "valibot";
import { notMapping } from "../content/yaml/read-checked-yaml.ts";
import { contrastOnPaper, leastContrast } from "../model/accent.ts";
import { parseDay } from "../model/day.ts";
import { encodingNamed } from "../model/encoding.ts";
import { exportNames } from "../model/exports.ts";
import { isLanguageTag } from "../model/language-tag.ts";

const colour = /^#[0-9a-fA-F]{6}$/;
const notText = "is not text";
const notColour = "is not a colour like #7a1f2b";
const host = /^(?:\*\.)?[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*(?::\d{1,5})?$/;
const notHost = "is not a host like images.example.org or *.example.org";
const notHosts = "is not a list of hosts like [images.example.org]";
const notExport = `is not one of ${exportNames.join(", ")}`;
const notExports = "is not a list of data sets like [quotations, people]";
const notLicence =
  "is not the address of a licence like https://creativecommons.org/licenses/by/4.0/";
const notAddress = "is not an address like https://example.org/archive/";

/** The tagging entity of RFC 4151. */
const authority =
  /^(?:[a-zA-Z0-9._-]+@)?[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*,\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const notAuthority = "is not a domain and a year or a day like courier.example,2024";

const notEncoding =
  "is not an encoding that seeds can be read in, like windows-1251, or patterns of seeds with one each";

const text = v.pipe(v.string(notText), v.minLength(1, "is empty"));

const encoding = v.pipe(
  v.string(notEncoding),
  v.check((name) => encodingNamed(name) !== undefined, notEncoding),
);

/** backfile.yaml, in the order in which `backfile init` writes it. Published as schema/settings.schema.json. */
export const settingsSchema = v.pipe(
  v.strictObject(
    {
      title: v.optional(v.pipe(text, v.description("The name of the archive.")), "The Archive"),
      tagline: v.optional(
        v.pipe(
          v.string(notText),
          v.description("A line under the name on the front page, and at the foot of every page."),
          v.examples(["The paper of Marrow Bay, 1911 to 1987"]),
        ),
      ),
      source: v.optional(
        v.pipe(
          text,
          v.description(
            "Where the articles come from, in words or as an address. The page about the archive shows it.",
          ),
          v.examples(["The bound volumes in Marrow Bay Library, typed by its readers"]),
        ),
      ),
      rights: v.optional(
        v.pipe(
          text,
          v.description(
            "Who holds the rights to the articles and what a reader may do with them, in words or as an address. The page about the archive shows it.",
          ),
          v.examples(["© The Marrow Bay Courier. Ask before you reprint an article."]),
        ),
      ),
      lang: v.optional(
        v.pipe(
          v.string(notText),
          v.check(isLanguageTag, "is not a BCP 47 language tag, like en or pt-BR"),
          v.description(
            "The language of the site's own words, and of articles that do not show theirs: a BCP 47 tag.",
          ),
        ),
        "en",
      ),
      url: v.optional(
        v.pipe(
          v.string(notAddress),
          v.url(notAddress),
          v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:/, notAddress),
          v.description(
            "Where the site will be published. Gives pages canonical addresses, and links the path that they begin with.",
          ),
          v.examples(["https://example.org/archive/"]),
        ),
      ),
      identifierAuthority: v.optional(
        v.pipe(
          v.string(notAuthority),
          v.regex(authority, notAuthority),
          v.description(
            "A domain, or a mail address, and a year or a day when it was yours. Articles get permanent identifiers that begin with it, tag:courier.example,2024:…, and keep them on any host. Without it an identifier is the digest of the seed.",
          ),
          v.examples(["courier.example,2024"]),
        ),
      ),
      host: v.optional(
        v.pipe(
          v.picklist(["web", "file"], "is not one of web, file"),
          v.description(
            "web: the site is on a web server. file: links are relative and name files, so that it can be read from a disk without a server.",
          ),
        ),
        "web",
      ),
      dateOrder: v.optional(
        v.pipe(
          v.picklist(["dmy", "mdy", "ymd"], "is not one of dmy, mdy, ymd"),
          v.description(
            "How a date like 04/05/2021 is read: dmy, mdy or ymd. Without it such a date is left open, and reported.",
          ),
          v.examples(["dmy"]),
        ),
      ),
      asOf: v.optional(
        v.pipe(
          v.string(notText),
          v.check((day) => parseDay(day) !== undefined, "is not a day like 2024-04-16"),
          v.description(
            "The archive shows what was public on this day: no later articles, none under embargo, none that expired.",
          ),
          v.examples(["2024-04-16"]),
        ),
      ),
      encoding: v.optional(
        v.pipe(
          v.union([encoding, v.record(v.string(), encoding)], notEncoding),
          v.description(
            "The encoding of seeds that are not UTF-8 or UTF-16; or patterns of their paths with one each, of which the first that fits counts.",
          ),
          v.examples(["windows-1251"]),
        ),
      ),
      accent: v.optional(
        v.pipe(
          v.string(notColour),
          v.regex(colour, notColour),
          v.check(
            (accent) => !colour.test(accent) || contrastOnPaper(accent) >= leastContrast,
            ({ input }) =>
              `is too pale for text on paper: its contrast is ${contrastOnPaper(input).toFixed(1)} : 1, and ${leastContrast} : 1 is needed`,
          ),
          v.description("The colour of links and marks, dark enough to read on paper."),
        ),
        "#7a1f2b",
      ),
      images: v.optional(
        v.pipe(
          v.array(v.pipe(v.string(notHost), v.regex(host, notHost)), notHosts),
          v.description("Other hosts that every page may load images from."),
        ),
        [],
      ),
      masthead: v.optional(
        v.pipe(
          v.picklist(["centred", "left"], "is not one of centred, left"),
          v.description("Where the name is on the front page: centred or left."),
        ),
        "centred",
      ),
      start: v.optional(
        v.pipe(
          v.picklist(["newest", "oldest", "years"], "is not one of newest, oldest, years"),
          v.description(
            "What the front page begins with: the newest articles, the oldest, or the years.",
          ),
        ),
        "newest",
      ),
      search: v.optional(
        v.pipe(
          v.boolean("is neither true nor false"),
          v.description(
            "Whether the site has a full-text search: its page, a box on every page, and the index.",
          ),
        ),
        true,
      ),
      feeds: v.optional(
        v.pipe(
          v.picklist(["summary", "full", "none"], "is not one of summary, full, none"),
          v.description(
            "What feeds have of an article: a summary, its full text, or none: then there are no feeds.",
          ),
        ),
        "summary",
      ),
      rss: v.optional(
        v.pipe(
          v.boolean("is neither true nor false"),
          v.description("Whether there is an RSS 2.0 feed besides those in Atom and JSON Feed."),
        ),
        false,
      ),
      exports: v.optional(
        v.pipe(
          v.array(v.picklist(exportNames, notExport), notExports),
          v.description(
            "The data sets that are published below /data/: articles, quotations, people, citations, text.",
          ),
        ),
        [],
      ),
      licence: v.optional(
        v.pipe(
          v.string(notLicence),
          v.url(notLicence),
          v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:/, notLicence),
          v.description("The address of the licence under which these data sets may be used."),
          v.examples(["https://creativecommons.org/licenses/by/4.0/"]),
        ),
      ),
      noindex: v.optional(
        v.pipe(
          v.boolean("is neither true nor false"),
          v.description(
            "Whether search engines are asked not to list any page. Then there is no sitemap either.",
          ),
        ),
        false,
      ),
      aiCrawlers: v.optional(
        v.pipe(
          v.picklist(["allow", "refuse"], "is not one of allow, refuse"),
          v.description(
            "refuse: robots.txt and every page ask crawlers that collect text for language models to stay away.",
          ),
        ),
        "allow",
      ),
      manifest: v.optional(
        v.pipe(
          v.boolean("is neither true nor false"),
          v.description(
            "Whether the site holds its own manifest.tsv, by which anybody can check a copy of it.",
          ),
        ),
        false,
      ),
      seeds: v.optional(v.pipe(text, v.description("The folder of articles.")), "seeds"),
      output: v.optional(
        v.pipe(text, v.description("The folder that the site is written to.")),
        "_site",
      ),
    },
    notMapping,
  ),
  v.description("The settings of a Backfile archive."),
);
