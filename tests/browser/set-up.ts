import type { TestProject } from "vitest/node";
import { findChromium } from "./find-chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    chromium: string;
  }
}

/** Runs once before all tests, so that a missing browser is said once and at the beginning. */
export function setup(project: TestProject): void {
  project.provide("chromium", findChromium());
}
