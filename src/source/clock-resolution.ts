/** Milliseconds in which a file may change twice and look the same: the coarsest clock of a file system in use (FAT) has 2 s. */
export const clockResolutionMs = 2_000;
