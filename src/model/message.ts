import { linePlaces } from "./line-places.ts";
import { type Level, type RuleId, rules } from "./rules.ts";
import type { Span } from "./span.ts";

/** A problem with a file, described so that a person can correct it. `line` and `column` count from 1. */
export type Message = {
  readonly rule: RuleId;
  readonly level: Level;
  /** The file it is about, if that is not the seed: a fix file's path below the seeds folder. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly start?: number;
  readonly end?: number;
  /** The problem and the value at fault, in a plain sentence. */
  readonly reason: string;
  /** What to do. */
  readonly hint: string;
};

/** The result of a step: always a value, with the messages about it. */
export type Outcome<T> = { readonly value: T; readonly messages: readonly Message[] };

/** A message about a span of `text`; its line and column are computed here. */
export function messageAt(rule: RuleId, reason: string, text: string, span: Span): Message {
  const { line, column } = linePlaces(text)(span.start);
  return { ...messageOf(rule, reason), line, column, start: span.start, end: span.end };
}

/** A message about a file as a whole. */
export function messageOf(rule: RuleId, reason: string): Message {
  return { rule, level: rules[rule].level, reason, hint: rules[rule].hint };
}
