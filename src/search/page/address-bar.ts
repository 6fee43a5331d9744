import type { Order } from "./answer.ts";

/** What the address of the search page says. */
export type Asked = { readonly text: string; readonly order: Order };

/** What a reader typed is `q`; the box on a speaker's page adds `within`. */
export function askedBy(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const order = parameters.get("order");
  return {
    text: ["q", "within"]
      .map((name) => (parameters.get(name) || "").trim())
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
