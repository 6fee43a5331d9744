import { Tokenizer } from "htmlparser2";
import type { Span } from "../model/span.ts";
import { decodeReferences } from "./character-reference.ts";

/** A token of HTML, with names in lower case. Comments and declarations are left out. */
export type HtmlToken = Span &
  (
    | { readonly kind: "text"; readonly value: string }
    | { readonly kind: "start"; readonly name: string; readonly attributes: Attributes }
    | { readonly kind: "end"; readonly name: string }
  );

export type Attributes = ReadonlyMap<string, string>;

/** The tokens of a piece of HTML, in linear time. A tag that is not closed by `>` is left out. */
export function htmlTokens(html: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let tag = { name: "", start: 0, attributes: new Map<string, string>() };
  let attribute = { name: "", value: "" };
  const endTag = (last: number): void => {
    tokens.push({ kind: "start", ...tag, end: last + 1 });
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: (start, end) =>
        void tokens.push({
          kind: "text",
          value: decodeReferences(html.slice(start, end)),
          start,
          end,
        }),
      onopentagname: (start, end) => {
        tag = {
          name: html.slice(start, end).toLowerCase(),
          start: start - 1,
          attributes: new Map(),
        };
      },
      onattribname: (start, end) => {
        attribute = { name: html.slice(start, end).toLowerCase(), value: "" };
      },
      onattribdata: (start, end) => {
        attribute.value += html.slice(start, end);
      },
      onattribend: () => {
        if (!tag.attributes.has(attribute.name))
          tag.attributes.set(attribute.name, decodeReferences(attribute.value));
      },
      onopentagend: endTag,
      onselfclosingtag: endTag,
      onclosetag: (start, end) => {
        const last = html.indexOf(">", end);
        tokens.push({
          kind: "end",
          name: html.slice(start, end).toLowerCase(),
          start: start - 2,
          end: last < 0 ? html.length : last + 1,
        });
      },
      // Without decodeEntities these two are not called.
      onattribentity: () => undefined,
      ontextentity: () => undefined,
      oncdata: () => undefined,
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return tokens;
}
