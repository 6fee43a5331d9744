import { startSearch } from "./search.ts";
import { siteOf } from "./site.ts";

const root = document.querySelector<HTMLElement>("[data-search]");
if (root) startSearch(root, siteOf(root));
