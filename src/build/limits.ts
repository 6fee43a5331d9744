/**
 * Every threshold of a build: its unit is in its name, its reason beside it. The figures were measured with `npm run bench` on two cores.
 */
export const limits = {
  /** Enough to pay for handing a batch to a worker, few enough that a small archive keeps all workers busy. */
  seedsPerBatch: 120,
  /** Few enough for the heap of a worker, whatever is in them: the tree of a Markdown text takes a hundred times its bytes. */
  bytesPerBatch: 2_000_000,
  /** More changed seeds than this are parsed by processes, whose memory goes back to the system when they end. */
  maxSeedsForThreads: 120,
  /** A larger seed is parsed by a process: a program that runs out of memory in a native part of V8 ends with all its threads. */
  maxSeedBytesForThreads: 500_000,
  /** Enough for a batch of pages, the largest lists and a seed of megabytes. Without a bound each thread's heap grows to some 400 MB. */
  heapMegabytes: 256,
  /** What a seed may take that is tried alone, since the worker that had it died. */
  aloneHeapMegabytes: 2_048,

  /** A batch of seeds takes a tenth of a second. One that takes so long has a seed in it that never ends, or the machine is overloaded. */
  batchMs: 8_000,
  /** So long a seed alone may take, besides what its length allows. Ordinary ones take a thousandth of it. */
  aloneMs: 20_000,
  /** 20 seconds a megabyte. Ordinary text takes a hundredth of it. */
  msPerByte: 0.02,

  /** With so few changes the pages are rendered in the build's own thread: that saves a worker half a second of loading. */
  maxChangesForNoWorker: 15,
  /** Of a larger seed the pages are rendered by a worker, which can be ended when it takes too long. */
  maxSeedBytesForNoWorker: 50_000,
  /** As many pages as such changes have. */
  maxPagesForNoWorker: 250,
  /** Articles in one run of Eleventy: enough to pay for its start (a third of a second), few enough to keep memory flat. */
  weightPerRenderBatch: 200,
  /** What a page that is a list weighs, in articles. It may be fifty times as long as one; most are a few times. */
  weightOfList: 4,
  /** From this many pages on, rendering takes seconds: processes, which hold less memory than threads, are worth their start. */
  minPagesForProcesses: 4_000,

  /** So long one page may take, besides what a batch of many may. Ours take a thousandth of it. */
  pageMs: 6_000,
  msPerPage: 30,
  /** After so many single pages in a row that ended their worker the template is to blame, not the page. */
  maxDeathsOfTemplate: 3,

  /** Checking this many pieces of the output takes less time than a worker takes to start. */
  maxPiecesForNoWorker: 3,
  /** From this many changed permalinks on, writing the whole ledger costs no more than finding the place of each line. */
  minChangesForWholeLedger: 2_000,
  /** The same for the manifest, whose lines are shorter. */
  minChangesForWholeManifest: 5_000,
} as const;

export type Limits = { readonly [Name in keyof typeof limits]: number };
