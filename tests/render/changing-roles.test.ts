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

test("a word that makes it another role counts, a word left out does not", () => {
  const roles = ["Harbour Board chairman", "Harbour chairman", "former Harbour Board chairman"];
  expect(changingRoles(roles)).toEqual([roles[0], undefined, roles[2]]);
  expect(changingRoles(["deputy mayor", "mayor"])).toEqual(["deputy mayor", "mayor"]);
});
