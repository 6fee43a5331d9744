import { test } from "vitest";
import { expectIndexSurvivesKills } from "./kill-build.ts";

// At every third write; tests/endurance/killed.test.ts has the others.
test("the index is completed after a killed build, or taken back with the change", () =>
  expectIndexSurvivesKills(3));
