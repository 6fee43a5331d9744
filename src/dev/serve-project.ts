import type { BuildEvents, BuildReport } from "../build/build-events.ts";
import { basePath } from "../model/settings.ts";
import { checkSeeds } from "../project/check-seeds.ts";
import { openProject, type ProjectOptions } from "../project/project.ts";
import { allowedHostsFor } from "./allowed-host.ts";
import { answerRequest } from "./answer-request.ts";
import { openBuildThread } from "./build-thread.ts";
import { type ListenOptions, listen } from "./listen.ts";
import { openLiveReload } from "./live-reload.ts";
import { openRebuildQueue } from "./rebuild-queue.ts";
import { isTemplate, sourcesOf } from "./sources-of.ts";
import { watchPaths } from "./watch-paths.ts";

export type ServeOptions = ListenOptions & {
  /** Compare files every two seconds, for disks that report no changes. */
  readonly poll: boolean;
};

/** Events that the command line prints. */
export type ServeEvents = BuildEvents & {
  readonly listening: (address: string) => void;
  readonly built: (report: BuildReport, milliseconds: number) => void;
  /** A build failed, or the settings cannot be read. The previous site is still served. */
  readonly failed: (reason: string) => void;
};

const lockedRetryMs = 1_000;

/**
 * Serves the site of a project. Builds it now and after each change of its sources. Returns a function that ends the server.
 * Throws SettingsError, PeopleError, ListenError.
 */
export async function serveProject(
  options: ProjectOptions,
  serve: ServeOptions,
  events: ServeEvents,
): Promise<() => Promise<void>> {
  let project = openProject(options);
  checkSeeds(project);
  const started = Date.now().toString(36); // pages of an earlier server reload too
  let builds = 0;
  const live = openLiveReload({ build: `${started}-${builds}` });
  const allowed = allowedHostsFor(serve.host);
  const listening = await listen((request, response) => {
    const site = { folder: project.out, base: basePath(project.settings) };
    answerRequest(request, response, site, allowed, live);
  }, serve);
  events.listening(`http://localhost:${listening.port}${basePath(project.settings)}`);

  const thread = openBuildThread(events);
  const rebuild = async () => {
    const began = performance.now();
    try {
      project = openProject(options);
    } catch (error) {
      return fail(error instanceof Error ? error.message : String(error));
    } finally {
      watch.follow(sourcesOf(project));
    }
    const outcome = await thread.build(project);
    if (outcome.kind === "built") {
      if (outcome.report.written + outcome.report.removed > 0) builds++;
      live.report({ build: `${started}-${builds}`, ...failuresIn(outcome.report) });
      events.built(outcome.report, performance.now() - began);
    } else if (outcome.kind !== "stopped") {
      fail(outcome.reason);
      if (outcome.kind === "locked") setTimeout(queue.change, lockedRetryMs);
    }
  };
  const fail = (reason: string) => {
    live.report({ build: live.state().build, failure: reason });
    events.failed(reason);
  };
  const queue = openRebuildQueue(rebuild);
  const watch = watchPaths({
    poll: serve.poll,
    onChange: (path) => {
      queue.change();
      if (isTemplate(path, project)) thread.restart(); // a template that never ends must not hold up its repair
    },
    onLimit: () => events.say(tooManyFolders),
  });
  queue.change();
  return async () => {
    queue.close();
    watch.close();
    listening.close();
    await thread.restart();
  };
}

const tooManyFolders =
  "The system cannot watch more folders (see fs.inotify.max_user_watches). Files are compared every two seconds instead.";

/** The first few failures, as an open page shows them. */
function failuresIn({ failures }: BuildReport): { readonly failure?: string } {
  if (failures.length === 0) return {};
  const shown = failures.slice(0, 5).map(({ file, message }) => `${file} ${message.reason}`);
  const more = failures.length > 5 ? [`… and ${failures.length - 5} more`] : [];
  return { failure: [...shown, ...more].join("\n") };
}
