import type { Organization, Person } from "schema-dts";

type Named = {
  readonly name: string;
  readonly kind: "person" | "organisation";
  /** The absolute address of the page about them. */
  readonly url?: string | undefined;
  /** Pages elsewhere about the same person or organisation. */
  readonly sameAs?: readonly string[] | undefined;
};

/** A person or an organisation, in the vocabulary of schema.org. */
export function personOrOrganisation({ name, kind, url, sameAs }: Named): Person | Organization {
  const about = { name, ...(url && { url }), ...(sameAs && { sameAs }) };
  return kind === "organisation"
    ? { "@type": "Organization", ...about }
    : { "@type": "Person", ...about };
}
