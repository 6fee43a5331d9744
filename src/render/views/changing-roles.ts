/** The roles of one speaker in time, each only where it is another than before. `Treasury Secretary` says no more than `U.S. Treasury Secretary`. */
export function changingRoles(
  roles: readonly (string | undefined)[],
): readonly (string | undefined)[] {
  let last: string | undefined;
  return roles.map((role) => {
    if (role === undefined || (last !== undefined && isSameRole(role, last))) return undefined;
    last = role;
    return role;
  });
}

/** All words of the shorter one are in the longer one, which has none that makes it another role. */
function isSameRole(a: string, b: string): boolean {
  const [shorter = new Set<string>(), longer = new Set<string>()] = [
    wordsOf(a),
    wordsOf(b),
  ].toSorted((one, other) => one.size - other.size);
  const more = [...longer].filter((word) => !shorter.has(word));
  return more.length === longer.size - shorter.size && !more.some((word) => another.test(word));
}

/** `former mayor`, `deputy mayor` */
const another =
  /^(?:former|ex|late|outgoing|retired|acting|interim|deputy|vice|assistant|associate|under|elect|designate|emeritus|shadow|ehemalig|früher|stellvertretend|kommissarisch|designiert)/;

const wordsOf = (role: string): ReadonlySet<string> =>
  new Set(role.toLowerCase().match(/[\p{L}\p{N}]+/gu));
