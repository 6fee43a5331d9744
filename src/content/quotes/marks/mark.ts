/** A mark that may open or close a quotation, judging by the characters around it and its shape. */
export type Mark = {
  readonly start: number;
  readonly end: number;
  readonly family: "double" | "single";
  readonly side: "open" | "close" | "either";
  /** A closing mark after a full stop or a comma; a single mark there is not an apostrophe. */
  readonly punctuated: boolean;
  /** It follows an s and may be a possessive (farmers’). */
  readonly possessive: boolean;
  /** It follows a digit and may mean inches or feet. */
  readonly measured: boolean;
};

type Shape = { readonly family: Mark["family"]; readonly side: Mark["side"] };

const double = (side: Mark["side"]): Shape => ({ family: "double", side });
const single = (side: Mark["side"]): Shape => ({ family: "single", side });

/** The side that a mark's shape shows if its neighbours do not; for guillemets the text's own style decides. */
export const shapes: ReadonlyMap<string, Shape> = new Map([
  ['"', double("either")],
  ["＂", double("either")],
  ["“", double("open")],
  ["”", double("close")],
  ["„", double("open")],
  ["‟", double("open")],
  ["«", double("open")],
  ["»", double("close")],
  ["「", double("open")],
  ["」", double("close")],
  ["『", double("open")],
  ["』", double("close")],
  ["〝", double("open")],
  ["〞", double("close")],
  ["〟", double("close")],
  ["''", double("either")],
  ["``", double("open")],
  [",,", double("open")],
  ["'", single("either")],
  ["‘", single("open")],
  ["’", single("close")],
  ["‚", single("open")],
  ["‹", single("open")],
  ["›", single("close")],
  ["`", single("open")],
]);
