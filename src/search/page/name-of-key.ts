/** `ines-calder` as Ines Calder; what a reader typed otherwise is shown as typed. */
export const nameOfKey = (key: string): string =>
  /^[^\s\p{Lu}]+-[^\s\p{Lu}]+$/u.test(key)
    ? key
        .split("-")
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join(" ")
    : key;
