import type { Organization, Person } from "schema-dts";

type Named = {
  readonly name: string;
  readonly kind: "person" | "organisation";
  /** The absolute address of the page about them. */
  readonly url?: string | undefined;
  /** Pages elsewhere about the same person or organisation. */
  readonly sameAs?: readonly string[] | undefined;
  /** Other names of the same. */
  readonly alternateName?: readonly string[];
  /** What a person is: `harbour master`. */
  readonly role?: string | undefined;
  readonly note?: string | undefined;
};

/** A person or an organisation, in the vocabulary of schema.org. */
export function personOrOrganisation(named: Named): Person | Organization {
  const { name, kind, url, sameAs, alternateName = [], role, note } = named;
  const about = {
    name,
    ...(alternateName.length > 0 && { alternateName }),
    ...(url && { url }),
    ...(note && { description: note }),
    ...(sameAs && { sameAs }),
  };
  return kind === "organisation"
    ? { "@type": "Organization", ...about }
    : { "@type": "Person", ...about, ...(role && { jobTitle: role }) };
}
