import type { Passage, PassageQuote } from "./snippet.ts";

/** What search shows of an article's page. */
export type ArticlePage = {
  /** The language of its text; "" if it is the site's. */
  readonly lang: string;
  readonly passages: readonly Passage[];
};

/** Reads an article's page. Rejects if it cannot. */
export type ReadPage = (address: string) => Promise<ArticlePage>;

/** Reads each page once. The browser parses it as a document without scripts, so nothing of it runs. */
export function pageReader(): ReadPage {
  const known = new Map<string, Promise<ArticlePage>>();
  return (address) => {
    let page = known.get(address);
    if (!page) {
      page = documentAt(address).then(articleOf);
      known.set(address, page);
      page.catch(() => known.delete(address)); // the next query tries again
    }
    return page;
  };
}

const documentAt = (address: string): Promise<Document> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.onload = () => {
      const { status, responseXML } = request;
      if (status === 200 && responseXML) resolve(responseXML);
      else reject(new Error(`${address} was answered with ${status}.`));
    };
    request.onerror = () => reject(new Error(`${address} could not be read.`));
    request.send();
  });

/** What one passage is: the innermost of these. */
const blocks = "p, li, tr, dt, dd, pre, figcaption, h2, h3, h4, h5, h6";

function articleOf(page: Document): ArticlePage {
  const body = page.querySelector("article .body");
  const head = page.querySelectorAll("article .kicker, article .deck, article .byline");
  const passages: Passage[] = [];
  let anchor = "";
  const add = (block: Element) => {
    if (/^p\d+$/.test(block.id)) anchor = block.id;
    const passage = passageOf(block, anchor);
    if (passage.text !== "") passages.push(passage);
  };
  head.forEach(add);
  for (const block of Array.from(body ? body.querySelectorAll(blocks) : [])) {
    const isOuter = block.tagName !== "TR" && block.querySelector(blocks) !== null;
    if (!isOuter && !block.closest(".boilerplate")) add(block);
  }
  return { lang: body?.closest("[lang]:not(html)")?.getAttribute("lang") ?? "", passages };
}

/** Links to paragraphs and to footnotes are not text. */
const unread = ".here, [data-footnote-ref], [data-footnote-backref]";

/** The text of a block with single spaces, and where its quotations are. */
function passageOf(block: Element, anchor: string): Passage {
  const quotes: PassageQuote[] = [];
  let text = "";
  const add = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const words = (node.nodeValue ?? "").replace(/\s+/g, " ");
      text += text === "" || text.endsWith(" ") ? words.replace(/^ /, "") : words;
      return;
    }
    if (!(node instanceof Element) || node.matches(unread)) return;
    const start = text.length;
    if (/^(?:TD|TH|BR)$/.test(node.tagName) && text !== "" && !text.endsWith(" ")) text += " ";
    node.childNodes.forEach(add);
    if (node.classList.contains("quote")) {
      const speaker = node.getAttribute("data-speaker") ?? "";
      quotes.push({ anchor: node.id || anchor, speaker, start, end: text.length });
    }
  };
  block.childNodes.forEach(add);
  return { anchor, text: text.replace(/ $/, ""), quotes };
}
