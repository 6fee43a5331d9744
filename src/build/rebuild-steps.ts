/** What the steps say of one bag. */
export type RebuiltBag = {
  readonly title: string;
  /** Of Backfile. */
  readonly version: string;
  /** Of Node. */
  readonly node: string;
  /** The folder of the seeds below `archive/`, if the settings do not name it. */
  readonly seeds?: string | undefined;
  /** Where the pages of the site find each other: below this path of a host, or anywhere; undefined if the bag has no site. */
  readonly site: { readonly base: string; readonly isForDisk: boolean } | undefined;
  /** Some files could not be put into the bag. */
  readonly hasGaps: boolean;
};

/** What a person reads who finds the bag in twenty years. */
export function rebuildSteps({ title, version, node, seeds, site, hasGaps }: RebuiltBag): string {
  const build = `npx backfile build --out ../site-built-again${seeds ? ` --seeds ${seeds}` : ""}`;
  return `${title}

This is a bag (BagIt 1.0, RFC 8493) of a newspaper archive, written by Backfile ${version}.

WHAT IS HERE

data/archive/        all that the site is made from:
  backfile.yaml      the settings
  people.yaml        names of people and organisations, corrected by hand
  permalinks.tsv     the address of every article, with its seed and SHA-256: never change it by hand
  ${`${seeds ?? "seeds"}/`.padEnd(18)} the articles as they were found, never edited, and next to some of them
                     x.fix.yaml, what a person corrected in the article x.txt or x.md
  templates/         the archive's own page templates, if it has any
  public/            files that are copied into the site, if there are any
data/inventory.tsv   a line for each article: file, SHA-256, status, address, identifier, date, headline
data/software.tsv    every program that the site was made with, and its version
${site ? "data/site/           the site as it was published: HTML files that any web browser shows\n" : ""}${hasGaps ? "data/left-out.tsv    files of the archive that could not be put into this bag, and why\n" : ""}
All text files are UTF-8, except for articles that were found in other encodings. Tables have tabs between their fields.

CHECK THAT NOTHING IS LOST

In the folder that holds bagit.txt:

  sha512sum --check manifest-sha512.txt
  sha512sum --check tagmanifest-sha512.txt

or, with Backfile: npx backfile verify .

READ IT WITHOUT ANY PROGRAM

${site ? howToRead(site) : ""}Every article is a text file. data/inventory.tsv says which address, date and headline belong to which file.

BUILD THE SITE AGAIN

Work on a copy, because the bag itself must not change:

1. Copy data/archive/ to a new folder, and go there.
2. Install Node ${node} (https://nodejs.org), or the nearest version that runs. data/software.tsv has the exact version.
3. npm install --no-save backfile@${version}
   If there is a package-lock.json in the folder, run npm ci instead: it installs the same versions of everything.
4. ${build}

The site depends on nothing but these files and the versions in data/software.tsv: with the same versions it has the same bytes, at any
time, on any computer.${site ? " Compare it with data/site/." : ""} Newer versions may make other pages of the same articles; their addresses stay, because
permalinks.tsv keeps them.

If neither Node nor npm exist any more, the articles, corrections and addresses are still text and tables, and can be read by any
program that a person writes: the columns of permalinks.tsv and inventory.tsv are named in their first lines.
`;
}

const howToRead = ({ base, isForDisk }: NonNullable<RebuiltBag["site"]>): string =>
  isForDisk
    ? "Open data/site/index.html in a web browser, or put data/site/ on any web server.\n"
    : `Put the contents of data/site/ on any web server, so that its front page is at ${base} there: links between pages begin with that path.
For a site that is read from a disk, add the line "host: file" to backfile.yaml and build it again, as below.
`;
