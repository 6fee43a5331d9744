/** Two changes of a file within this time may leave the same timestamp: the coarsest clock of a file system in use (FAT) has 2 s. */
export const clockResolutionMs = 2_000;
