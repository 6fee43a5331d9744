export { canonical, href } from "../../src/render/href.ts";
