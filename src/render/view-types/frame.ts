import type { FramePartName } from "../../model/templates.ts";
import type { Link } from "./link.ts";
import type { PageMetadata } from "./metadata.ts";

/** What the frame of a page is given: head, masthead, navigation, breadcrumbs and footer. */
export type FramePage = {
  /** The page's address. */
  readonly url: string;
  /** For the browser's window and search results, where the archive's name is added. */
  readonly title?: string;
  /** For search results. By default: the title, the page info and the archive's name. */
  readonly description?: string;
  /** The pages above it, outermost first, without the front page. */
  readonly above?: readonly { readonly url: string; readonly label: string }[];
  /** A few words at the end of the navigation line: a day, a number of articles. */
  readonly pageInfo?: string;
  /** True if the page's head says the same: then small screens show it only there. */
  readonly isInfoRepeated?: boolean;
  /** The page before it. */
  readonly previous?: Link | undefined;
  /** The page after it. */
  readonly next?: Link | undefined;
  /** True on the front page. */
  readonly isFront?: boolean;
  /** The other hosts that the page loads images from, besides those in the settings. */
  readonly imageOrigins?: readonly string[] | undefined;
  /** What the page says about itself to programs; the frame adds its title, its address and the pages above it. */
  readonly metadata?: PageMetadata | undefined;
  /** The page's own feed, in Atom, besides that of the whole archive. */
  readonly feed?: Link | undefined;
  /** Stylesheets besides those that every page has. */
  readonly styles?: readonly string[];
  /** Scripts for what is not needed to read the page. */
  readonly scripts?: readonly string[];
};

/** Renders a part of the frame. `original` is the HTML of Backfile's own. */
export type FramePart<Site> = (data: {
  readonly site: Site;
  readonly page: FramePage;
  readonly original: string;
}) => string;

/** The parts that an archive replaces. */
export type FrameParts<Site> = Readonly<Partial<Record<FramePartName, FramePart<Site>>>>;
