/**
 * Crawlers that collect text to train or feed language models, by the names that their operators publish. `Google-Extended` and
 * `Applebot-Extended` are no crawlers: they say what Google and Apple may use their search crawlers' copies for.
 */
const aiCrawlers = [
  "AI2Bot",
  "Amazonbot",
  "anthropic-ai",
  "Applebot-Extended",
  "Bytespider",
  "CCBot",
  "ChatGPT-User",
  "Claude-SearchBot",
  "Claude-User",
  "Claude-Web",
  "ClaudeBot",
  "cohere-ai",
  "cohere-training-data-crawler",
  "Diffbot",
  "DuckAssistBot",
  "FacebookBot",
  "Google-CloudVertexBot",
  "Google-Extended",
  "GPTBot",
  "ImagesiftBot",
  "Meta-ExternalAgent",
  "Meta-ExternalFetcher",
  "MistralAI-User",
  "OAI-SearchBot",
  "omgili",
  "PanguBot",
  "Perplexity-User",
  "PerplexityBot",
  "PetalBot",
  "Timpibot",
  "VelenPublicWebCrawler",
  "Webzio-Extended",
  "YouBot",
] as const;

export type Robots = {
  /** The path of the site on its host: `/` or `/archive/`. */
  readonly base: string;
  readonly refusesAi: boolean;
  /** The absolute address of the sitemap index. */
  readonly sitemap: string | undefined;
};

/**
 * robots.txt (RFC 9309). It forbids nothing to search engines, even if no page wants to be listed: a crawler that may not read a page does
 * not see that it says `noindex`.
 */
export function robotsText({ base, refusesAi, sitemap }: Robots): string {
  const groups = [
    ...(refusesAi
      ? [[...aiCrawlers.map((name) => `User-agent: ${name}`), `Disallow: ${base}`]]
      : []),
    ["User-agent: *", `Allow: ${base}`],
    ...(sitemap ? [[`Sitemap: ${sitemap}`]] : []),
  ];
  return groups.map((lines) => `${lines.join("\n")}\n`).join("\n");
}
