/**
 * Every threshold of a build: its unit is in its name, its reason beside it. The figures were measured with `npm run bench` on two cores.
 */
export const limits = {
  /** Enough to pay for handing a batch to a worker, few enough that a small archive keeps all workers busy. */
  seedsPerBatch: 120,
  /** More changed seeds than this are parsed in processes of their own, whose memory goes back to the system when they end. */
  maxSeedsForOneBatch: 120,
  /** One worker renders the pages around this many changed seeds as soon as two would: starting the second takes as long. */
  maxChangesForOneWorker: 3,
  /** Articles in one run of Eleventy: enough to pay for its start (a third of a second), few enough to keep memory flat. */
  weightPerRenderBatch: 200,
  /** What a page that is a list weighs, in articles. It may be fifty times as long as one; most are a few times. */
  weightOfList: 4,
  /** From this many pages on, rendering takes seconds: processes, which hold less memory than threads, are worth their start. */
  minPagesForProcesses: 4_000,
  /** Checking this many pieces of the output takes less time than a worker takes to start. */
  maxPiecesForNoWorker: 3,
  /** From this many changed permalinks on, writing the whole ledger costs no more than finding the place of each line. */
  minChangesForWholeLedger: 2_000,
  /** The same for the manifest, whose lines are shorter. */
  minChangesForWholeManifest: 5_000,
} as const;
