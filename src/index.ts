// The public API; docs/api.md describes it with examples.

export { build } from "./build/build.ts";
export type { BuildEvents, BuildReport, Failure } from "./build/build-events.ts";
export type { BuildOptions } from "./build/run.ts";
export {
  type ArticleFile,
  type ReadRecord,
  readRecord as readArticle,
} from "./content/read-record.ts";
export { ExpectedError } from "./model/expected-error.ts";
export type { Message } from "./model/message.ts";
export type { Person } from "./model/people.ts";
export type {
  ArticleRecord,
  FactName,
  FactRecord,
  PartRecord,
  QuoteRecord,
} from "./model/record.ts";
export type { ParseSettings, Settings } from "./model/settings.ts";
export type { SpeakerRecord } from "./model/speaker-record.ts";
export { openProject, type Project, type ProjectOptions } from "./project/project.ts";
