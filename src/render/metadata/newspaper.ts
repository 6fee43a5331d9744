import type { Newspaper } from "schema-dts";
import type { SiteView } from "../view-types/site.ts";

/** The newspaper that the archive is of. */
export const newspaper = ({ title, url }: SiteView): Newspaper => ({
  "@type": "Newspaper",
  name: title,
  ...(url && { url }),
});
