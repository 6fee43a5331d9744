/** Is a headline set in capitals? Then it needs less size and more room: more than 80 % of its letters, and at least eight, are capitals. */
export function isInCapitals(headline: string): boolean {
  const capitals = headline.match(/\p{Lu}/gu)?.length ?? 0;
  const small = headline.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 8 && capitals > 4 * small;
}
