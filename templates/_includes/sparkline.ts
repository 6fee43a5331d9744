import { html } from "./html.ts";

const [height, step] = [24, 6];

/** A small chart of quotations in each year. The page gives the numbers in words too. */
export function sparkline(years: readonly { readonly value: string; readonly articles: number }[]) {
  const most = Math.max(1, ...years.map(({ articles }) => articles));
  const width = years.length * step;
  return html`<svg class="sparkline" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">${years.map(
    ({ articles }, i) => {
      const tall = articles === 0 ? 0 : Math.max(1, Math.round((articles / most) * height));
      return html`<rect x="${i * step}" y="${height - tall}" width="${step - 1}" height="${tall}"/>`;
    },
  )}</svg>
`;
}
