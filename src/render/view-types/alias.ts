import type { Permalink } from "../../model/permalink.ts";
import type { Link } from "./link.ts";

/** The page at the address of a name that means a person with another main name. It leads to that person's page. */
export type AliasView = {
  readonly kind: "alias";
  /** The page's address. */
  readonly url: Permalink;
  /** The person's page, with the main name. */
  readonly person: Link;
};
