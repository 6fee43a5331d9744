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

function isSameRole(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return one.includes(other) || other.includes(one);
}

const wordsOf = (role: string): string =>
  ` ${role
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
