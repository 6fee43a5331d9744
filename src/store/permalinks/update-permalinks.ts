import type { Permalink } from "../../model/permalink.ts";
import { type Store, transaction } from "../connection.ts";
import { addIndexes, indexesOfAddresses, indexesOfContents } from "../index/late-indexes.ts";
import { claimAddresses } from "./claim-addresses.ts";
import { type GivenAddress, giveAddresses } from "./give-addresses.ts";
import { markLedgerUnwritten } from "./ledger.ts";
import {
  editedCopies,
  lostAddresses,
  type ProbableRename,
  probableRenames,
  type TakenAddress,
} from "./lost-addresses.ts";
import { markDuplicates } from "./mark-duplicates.ts";

export type UpdatedPermalinks = {
  /** The permalinks whose lines in the ledger changed; incomplete if there are more than `maxChanged`. */
  readonly changed: readonly Permalink[];
  /** Articles that probably lost their address. */
  readonly renames: readonly ProbableRename[];
};

/** Gives every article its permalink: the one that the ledger has for it, or a new one. Duplicates and drafts have none. */
export function updatePermalinks(store: Store, maxChanged: number): UpdatedPermalinks {
  return transaction(store, () => {
    const changed: Permalink[] = [];
    const freed = new Map<Permalink, string>();
    const given: GivenAddress[] = [];
    const taken: TakenAddress[] = [];
    const change = (permalink: Permalink) => {
      if (changed.length < maxChanged) changed.push(permalink);
    };
    addIndexes(store, indexesOfContents);
    markDuplicates(store);
    const hasLines = store.prepare("SELECT 1 FROM addresses LIMIT 1").get() !== undefined;
    if (hasLines) {
      addIndexes(store, indexesOfAddresses);
      claimAddresses(store, {
        change,
        free: (permalink, seed) => freed.set(permalink, seed),
        rename: (line, takenBy) => taken.push({ ...line, takenBy }),
      });
    }
    const lost = hasLines ? lostAddresses(store, freed) : [];
    giveAddresses(store, (each) => {
      if (lost.length + taken.length > 0) given.push(each);
      change(each.permalink);
    });
    if (changed.length > 0) markLedgerUnwritten(store);
    const renames = [...probableRenames(store, lost, given), ...editedCopies(store, taken, given)];
    return { changed, renames };
  });
}
