import type { Order } from "./answer.ts";

/** What the address of the search page says. */
export type Asked = { readonly text: string; readonly order: Order };

/** Several `q` are one query: a form within a speaker's page adds its own. */
export function askedBy(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const order = parameters.get("order");
  return {
    text: parameters
      .getAll("q")
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .join(" "),
    order: order === "newest" || order === "oldest" ? order : "best",
  };
}

export function searchFor({ text, order }: Asked): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== "") parameters.set("q", text.trim());
  if (order !== "best") parameters.set("order", order);
  const search = parameters.toString();
  return search && `?${search}`;
}
