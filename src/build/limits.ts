/**
 * Every threshold of a build, with its unit in the name and its reason above it. The figures were measured with `npm run bench` on two cores.
 */
export const limits = {
  /** Enough to pay for handing a batch to a worker, few enough that a small archive keeps all workers busy. */
  seedsPerBatch: 120,
  /** Small enough for the heap of a worker with any content: the tree of a Markdown text takes a hundred times its bytes. */
  bytesPerBatch: 2_000_000,
  /** More changed seeds than this are parsed by processes, whose memory goes back to the system when they end. */
  maxSeedsForThreads: 120,
  /** A larger seed is parsed by a process: a program that runs out of memory in a native part of V8 ends with all its threads. */
  maxSeedBytesForThreads: 500_000,
  /** Enough for a batch of pages, the largest lists and a seed of megabytes. Without a bound each thread's heap grows to some 400 MB. */
  heapMegabytes: 256,
  /** The heap for a seed that is tried alone after its worker died. */
  aloneHeapMegabytes: 2_048,

  /** A batch of seeds takes a tenth of a second. After this time its seeds are tried alone: one of them may never end, or the machine is overloaded. */
  batchMs: 8_000,
  /** The time for a seed that is tried alone, in addition to that for its length. Ordinary ones take a thousandth of it. */
  aloneMs: 20_000,
  /** 20 seconds a megabyte. Ordinary text takes a hundredth of it. */
  msPerByte: 0.02,

  /** Packing a run of 128 articles for the search index takes some 40 ms; with more runs than this, workers are worth their start. */
  maxRunsForNoWorker: 8,
  /** More edited runs than this change most files of a tier of the search index, so it is written as a whole. */
  maxEditedRuns: 32,
  /** Files of the search index that are planned, then written, at a time: few enough to hold, many enough for one transaction. */
  indexFilesPerBatch: 500,

  /** Feeds, sitemaps and other files for programs that a worker writes at a time; of a data set, all files of one part. */
  dataFilesPerTask: 100,
  /** The heap of a worker that writes them: enough for the largest part. With twice as much a process takes 50 MB more. */
  dataHeapMegabytes: 128,
  /** Writing this many files for programs takes longer than processes take to start. */
  minDataFilesForProcesses: 400,

  /** With at most this many changes, pages are rendered in the build's own thread: that saves a third of the processor time. */
  maxChangesForNoWorker: 15,
  /** The pages of a larger seed are rendered by a worker, which can be ended if it takes too long. */
  maxSeedBytesForNoWorker: 50_000,
  /** The number of pages that such changes affect. */
  maxPagesForNoWorker: 250,
  /** Articles in one run of Eleventy: enough to pay for its start (a third of a second), few enough to keep memory flat. */
  weightPerRenderBatch: 200,
  /** The weight of a list page, in articles. It may be fifty times as long as one; most are a few times as long. */
  weightOfList: 4,
  /** From this many pages on, rendering takes seconds: processes, which hold less memory than threads, are worth their start. */
  minPagesForProcesses: 4_000,

  /** The time for a page rendered alone; a batch has msPerPage more for each of its pages. Our templates take a thousandth of it. */
  pageMs: 10_000,
  msPerPage: 30,
  /** If this many single pages in a row end their worker, the template is to blame, not the pages. */
  maxDeathsOfTemplate: 3,

  /** Checking this many pieces of the output takes less time than a worker takes to start. */
  maxPiecesForNoWorker: 3,
  /** From this many changed permalinks on, writing the whole ledger costs no more than finding the place of each line. */
  minChangesForWholeLedger: 2_000,
  /** The same for the manifest, whose lines are shorter. */
  minChangesForWholeManifest: 5_000,
} as const;

/** A larger file that an article links to is not published. Hosts of static sites refuse files of 25 to 100 MB. */
export const maxLinkedFileBytes = 64 * 2 ** 20;

export type Limits = { readonly [Name in keyof typeof limits]: number };
