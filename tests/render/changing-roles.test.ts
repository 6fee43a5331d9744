import { expect, test } from "vitest";
import { changingRoles } from "../../src/render/views/changing-roles.ts";

test("a role is shown where it changes, not where it is only longer, shorter or not given", () => {
  const roles = [
    "harbour master",
    undefined,
    "Marrow Bay harbour master",
    "Harbour Master",
    "mayor",
    "mayor of Marrow Bay",
  ];
  expect(changingRoles(roles)).toEqual([
    "harbour master",
    undefined,
    undefined,
    undefined,
    "mayor",
    undefined,
  ]);
});

test("words are compared as a whole", () => {
  expect(changingRoles(["mayor", "mayoress", "mayor"])).toEqual(["mayor", "mayoress", "mayor"]);
});
