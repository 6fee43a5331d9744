/**
 * How an HTML element is read. A `box` holds blocks or words; `inside` elements belong in a certain box; `inline` elements
 * hold words. A `boundary` only divides, `transparent` elements keep only their content, `hidden` ones are dropped;
 * `embedded` ones become a link to their target.
 */
export type HtmlKind = keyof typeof names;

const names = {
  paragraph: "p",
  heading: "h1 h2 h3 h4 h5 h6",
  box: "blockquote ul ol menu dl table figure details pre",
  inside: "li dt dd caption thead tbody tfoot tr td th figcaption summary",
  inline:
    "a abbr b cite code del dfn em i ins kbd mark q rp rt ruby s samp small strike strong sub sup tt u var",
  void: "area base br col embed hr img input link meta param source track wbr",
  boundary:
    "address article aside body center colgroup dialog dir div fieldset footer form frameset header hgroup html legend main nav noframes optgroup option search section",
  transparent:
    "acronym basefont bdi bdo big blink data font label marquee nobr output picture slot span time",
  hidden:
    "applet button canvas datalist frame head map math meter noscript progress script select style svg template textarea title xmp",
  embedded: "audio iframe object video",
} as const;

const kinds: ReadonlyMap<string, HtmlKind> = new Map(
  (Object.keys(names) as HtmlKind[]).flatMap((kind) =>
    names[kind].split(" ").map((name) => [name, kind] as const),
  ),
);

/** Undefined for names that HTML does not have: `<Applause>`. A hyphen or a colon shows the element of a program. */
export const htmlKindOf = (name: string): HtmlKind | undefined =>
  kinds.get(name) ?? (/[-:]/.test(name) ? "transparent" : undefined);
