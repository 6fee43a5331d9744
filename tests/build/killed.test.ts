import { test } from "vitest";
import { expectSurvivesKills, expectTakesBack } from "./kill-build.ts";

// Few kills, among them at each step of writing one page; tests/endurance/killed.test.ts has the others.
test.each([
  ["threads", [20, 21, 22, 54]],
  ["processes", [3, 30]],
] as const)(
  "pages rendered by %s, builds killed at a write or commit: every file is complete, and the next build equals a clean one",
  (way, writes) => expectSurvivesKills(writes, way === "processes"),
);

test("a change that a killed build published in part, and that is taken back, leaves nothing", () =>
  expectTakesBack([20, 40]));
