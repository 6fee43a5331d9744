import type { Identity, JoinRule } from "./identity.ts";
import { hasPage, type Speaker } from "./quote.ts";
import type { Span } from "./span.ts";
import { type SpeakerKey, speakerKeyOf } from "./speaker.ts";

export type SpeakerRecord = Pick<Speaker, "name" | "kind"> & {
  /** The person or organisation in the whole archive; the last step of the page's address. Null if there is no page. */
  readonly key: string | null;
  /** The name in this article, if the archive has another name for the same person. */
  readonly printed?: string;
  /** Why the printed name is taken for that person's, and how sure that is. */
  readonly inferred?: { readonly rule: JoinRule; readonly confidence: number };
  /** Whom the name may mean too, the likeliest first. */
  readonly alternatives?: readonly { readonly key: string; readonly confidence: number }[];
  /** Present if people.yaml asks for no page about them. */
  readonly hidden?: true;
  /** The words that name the speaker at this quotation. */
  readonly mention: (Span & { readonly text: string }) | null;
};

/** Whom names mean in the whole archive. */
export type Identities = ReadonlyMap<SpeakerKey, Identity & { readonly name: string }>;

/** The speaker of a quotation as records have it; a name without an identity is its own person's. */
export function speakerRecordOf(
  speaker: Speaker,
  text: string,
  identities: Identities,
): SpeakerRecord {
  const key = hasPage(speaker) ? (speakerKeyOf(speaker.name) ?? null) : null;
  const identity = key === null ? undefined : identities.get(key);
  const { rule, confidence = 1, alternatives = [], name = speaker.name } = identity ?? {};
  return {
    name,
    kind: speaker.kind,
    key: identity?.person ?? key,
    ...(name !== speaker.name && { printed: speaker.name }),
    ...(rule && { inferred: { rule, confidence } }),
    ...(alternatives.length > 0 && { alternatives }),
    ...(speaker.hidden && { hidden: true }),
    mention: speaker.mention ? mentionOf(speaker.mention, text) : null,
  };
}

const mentionOf = ({ start, end }: Span, text: string) => ({
  text: text.slice(start, end),
  start,
  end,
});
