import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleStyle, compiledStyle, styleNames } from "../../scripts/bundle-styles.ts";
import { expectedFiles } from "../sites/golden-sites.ts";

const served = [
  ...styleNames.map((name) => [name, readFileSync(compiledStyle(name), "utf8")] as const),
  ["accent.css", expectedFiles("marrow-bay").get(join("css", "accent.css")) ?? ""] as const,
];

test.each(styleNames)("the committed %s is current: otherwise run npm run bundle", (name) => {
  expect(readFileSync(compiledStyle(name), "utf8") === bundleStyle(name)).toBe(true);
});

test.each(served)("%s has no rule that browsers of 2018 leave out", (_, css) => {
  expect(css).toContain("{");
  expect(css.match(/@(?:layer|container|scope|property|import)\b|&/g)).toBeNull();
  expect(css.match(/:has\(|:is\(|:where\(|:dir\(|-any\(|:not\([^)]*,/g)).toBeNull();
});

test.each(served)("%s has no declaration that browsers of 2018 do not know", (_, css) => {
  expect(
    css.match(/color-mix\(|light-dark\(|oklch\(|\blab\(|(?:float|clear): ?inline-/g),
  ).toBeNull();
  const shorthand = /[;{ ](?:inset|(?:margin|padding|border|inset)-(?:inline|block)):/g;
  expect(css.match(shorthand)).toBeNull();
});

test.each(served)(
  "%s has a simpler value before each that browsers of 2018 do not know",
  (_, css) => {
    const unguarded = css.replaceAll(/@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*\}/g, "");
    for (const [, block = ""] of unguarded.matchAll(/\{([^{}]*)\}/g)) {
      const declarations = block.split(";").map((each) => each.split(/:(.*)/s));
      declarations.forEach(([property, value = ""], i) => {
        if (!/\b(?:min|max|clamp)\(|[")] ?\/ ?"/.test(value)) return;
        expect(
          declarations.slice(0, i).map(([before]) => before),
          block,
        ).toContain(property);
      });
    }
  },
);
