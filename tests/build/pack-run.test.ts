import { expect, test } from "vitest";
import { packRun } from "../../src/build/pack-run.ts";
import type { PackedRun } from "../../src/store/text-index/runs.ts";
import type { IndexTask } from "../../src/workers/index-run.ts";
import { WorkerDied } from "../../src/workers/worker.ts";
import type { Workers } from "../../src/workers/workers.ts";

/** Workers that end at some articles; a packed run has the serials that it was packed from. */
function workersEndedBy(...deadly: readonly number[]): Workers & { readonly tasks: IndexTask[] } {
  const tasks: IndexTask[] = [];
  const index = async (task: IndexTask): Promise<PackedRun> => {
    tasks.push(task);
    const serials = Array.from({ length: task.upTo - task.after }, (_, i) => task.after + 1 + i);
    const own = serials.filter((serial) => !task.without?.includes(serial));
    if (own.some((serial) => deadly.includes(serial))) {
      throw new WorkerDied({ cause: "memory", how: "needed more than 64 MB of memory" });
    }
    const documents = own.map((serial) => ({ serial, day: undefined, length: 1, document: "{}" }));
    return { documents, chunks: [] };
  };
  return {
    tasks,
    count: 1,
    run: ((_: string, task: IndexTask) => index(task)) as Workers["run"],
    warmUp: () => {},
    [Symbol.asyncDispose]: async () => {},
  };
}

const task = { store: "store.sqlite", after: 128, upTo: 132 };

const serialsIn = ({ documents }: PackedRun) => documents.map(({ serial }) => serial);

test("a run that ends its worker is packed by a process with more memory", async () => {
  const [usual, alone] = [workersEndedBy(130), workersEndedBy()];
  const { packed, lost } = await packRun(task, usual, alone);
  expect(serialsIn(packed)).toEqual([129, 130, 131, 132]);
  expect(lost.size).toBe(0);
  expect(alone.tasks).toHaveLength(1);
});

test("articles that end that process too are named and left out", async () => {
  const { packed, lost } = await packRun(task, workersEndedBy(130), workersEndedBy(130));
  expect(serialsIn(packed)).toEqual([129, 131, 132]);
  expect([...lost]).toEqual([[130, "Indexing it needed more than 64 MB of memory."]]);
});

test("another error is not taken for the end of a worker", async () => {
  const broken: Workers = {
    ...workersEndedBy(),
    run: () => Promise.reject(new Error("disk full")),
  };
  await expect(packRun(task, broken, workersEndedBy())).rejects.toThrow("disk full");
});
