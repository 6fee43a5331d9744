import type {
  Construct,
  ConstructRecord,
  Event,
  Extension,
  Token,
  TokenizeContext,
} from "micromark-util-types";

/**
 * The extension with bare addresses (`www.example.org`) that are found in linear time. At each word micromark asks whether a bracket is open
 * before it, and goes back over all events of the paragraph up to that bracket: a single `[` in 60 kB of text takes three seconds.
 * Here each event is looked at once, and the construct gets only the answer.
 */
export function withLinearAutolinks(extension: Extension): Extension {
  const { text } = extension;
  return text ? { ...extension, text: withEach(text, linear) } : extension;
}

const withEach = (record: ConstructRecord, change: (of: Construct) => Construct): ConstructRecord =>
  Object.fromEntries(
    Object.entries(record).map(([code, constructs]) => [
      code,
      constructs && (Array.isArray(constructs) ? constructs.map(change) : change(constructs)),
    ]),
  );

const names: ReadonlySet<string | undefined> = new Set([
  "emailAutolink",
  "protocolAutolink",
  "wwwAutolink",
]);

function linear(construct: Construct): Construct {
  if (!names.has(construct.name)) return construct;
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const context: TokenizeContext = Object.create(this, {
        events: { get: () => (hasOpenBracket(this) ? openBracket : []) },
      });
      return construct.tokenize.call(context, effects, ok, nok);
    },
  };
}

const nowhere = { line: 1, column: 1, offset: 0, _index: 0, _bufferIndex: -1 };
const openBracket = [["enter", { type: "labelLink", start: nowhere, end: nowhere }]];

/** What is known of the first `length` events of a paragraph, of which `last` is the last one. */
type Known = { brackets: Token[]; length: number; last: Event | undefined };

const knownOf = new WeakMap<TokenizeContext, Known>();

/** Does a `[` or `![` that has no `]` come before this place in the paragraph? */
function hasOpenBracket(paragraph: TokenizeContext): boolean {
  const { events } = paragraph;
  let known = knownOf.get(paragraph);
  if (!known || !isStillTrue(known, events)) {
    known = { brackets: [], length: 0, last: undefined };
    knownOf.set(paragraph, known);
  }
  for (const [, token] of events.slice(known.length)) {
    if (token.type === "labelLink" || token.type === "labelImage") known.brackets.push(token);
  }
  known.length = events.length;
  known.last = events.at(-1);
  // A bracket that has its `]`, or can have none any more, stays so.
  while (known.brackets.at(-1)?._balanced) known.brackets.pop();
  return known.brackets.length > 0;
}

/** False if events that were looked at are gone: what was between two brackets is one link now. */
const isStillTrue = ({ length, last }: Known, events: readonly Event[]): boolean =>
  length <= events.length && events[length - 1] === last;
