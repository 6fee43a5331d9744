/**
 * The version of the files of the search index. The script that reads them has it in its address, so no cache brings an older script
 * for a new index; the root of the index has it too. To be raised when older scripts cannot read the files any more.
 */
export const searchFormat = 1;
