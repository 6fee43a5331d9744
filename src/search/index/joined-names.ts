/** The shard of speakers who are quoted under several names. */
export const joinedNamesShard = "names";

/** The keys of one speaker's names, the main one first. */
export type JoinedNames = readonly [main: string, ...others: string[]];

/** A line for each speaker. */
export const writeJoinedNames = (speakers: readonly JoinedNames[]): string =>
  speakers.map((keys) => keys.join(" ")).join("\n");

/** The names of each speaker, by each of their keys. */
export function readJoinedNames(text: string): ReadonlyMap<string, JoinedNames> {
  const names = new Map<string, JoinedNames>();
  for (const line of text === "" ? [] : text.split("\n")) {
    const [main = "", ...others] = line.split(" ");
    for (const key of [main, ...others]) names.set(key, [main, ...others]);
  }
  return names;
}
