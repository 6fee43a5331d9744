import type { ProfilePage } from "schema-dts";
import type { SpeakerLine } from "../../model/queries.ts";
import { speakerPermalink } from "../../model/speaker.ts";
import { canonical } from "../href.ts";
import type { PageMetadata } from "../view-types/metadata.ts";
import type { SiteView } from "../view-types/site.ts";
import { newspaper } from "./newspaper.ts";
import { personOrOrganisation } from "./person.ts";

/** What the page of a speaker tells programs. */
export function speakerMetadata({ key, ...line }: SpeakerLine, site: SiteView): PageMetadata {
  const url = canonical(site, speakerPermalink(key));
  const { name, kind, profile = {}, otherNames } = line;
  const alternateName = otherNames.map((other) => other.name);
  const page: ProfilePage = {
    "@type": "ProfilePage",
    ...(url && { "@id": url, url }),
    mainEntity: personOrOrganisation({ name, kind, url, alternateName, ...profile }),
    isPartOf: newspaper(site),
  };
  return { type: "profile", tags: [], things: [page] };
}
