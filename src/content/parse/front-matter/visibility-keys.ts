import { normalKey } from "./entry.ts";

/** Keys that withhold an article unless their value says no: `draft: true`. */
export const withholdingKeys = list(
  "draft, is_draft, drafts, wip, private, is_private, hidden, is_hidden, unlisted, is_unlisted, unpublished, unpublish, no_publish, do_not_publish, dont_publish, not_published, withheld, withhold, offline, secret, confidential, internal, internal_only, trashed, deleted, is_deleted, headless, future, eleventy_exclude_from_collections, entwurf, brouillon, borrador, bozza, rascunho, utkast, kladde, luonnos, szkic, taslak, черновик, скрыто, 草稿, 下書き, 비공개, 초안, privat, privé, privado",
);

/** Keys that withhold an article only if their value says yes: `exclude: [x]` means other things. */
export const looseWithholdingKeys = list(
  "exclude, excluded, ignore, ignored, skip, inactive, disabled, suspended, blocked, quarantined",
);

/** Keys that withdraw an article unless their value says no. */
export const withdrawingKeys = list("withdrawn, retracted");

/** Keys that withhold an article unless their value says yes, or is a day: `published: false`. */
export const publishingKeys = list(
  "published, is_published, publish, publishable, public, is_public, visible, is_visible, listed, is_listed, online, is_online, live, is_live, enabled, is_enabled, is_active, released, is_released, veröffentlicht, publié, publicado, publicada, pubblicato, gepubliceerd, publicerad, opublikowany, опубликовано, 公开, 公開, 공개",
);

/** Keys that withhold an article if their value says no or never, and mean other things otherwise: `permalink: false`. */
export const yieldingKeys = list(
  "permalink, output, render, show, active, approved, ready, display",
);

/** Keys whose value is a status. A word that is not known withholds the article. */
export const statusKeys = list(
  "status, post_status, article_status, page_status, entry_status, content_status, publication_status, publish_status, publishing_status, workflow_status, moderation_state, moderation_status, visibility, post_visibility, 状态, ステータス, статус",
);

/** Keys that may hold a status or something else: only a known word of withholding counts (`state: draft`, `state: Ohio`). */
export const looseStatusKeys = list(
  "state, workflow, workflow_state, stage, access, type, post_type, phase, layout, kind, etat, estado, stato, zustand",
);

/** Keys with a password: any value withholds. */
export const passwordKeys = list("password, post_password, protected");

/** Keys with the day before which an article must not be online. */
export const notBeforeKeys = list(
  "embargo, embargoed, embargo_until, embargoed_until, embargo_date, embargo_end, publish_date, publish_at, publish_on, publish_after, publish_up, scheduled, scheduled_for, scheduled_at, schedule, go_live, go_live_at, release_at, release_on, not_before, available_from, valid_from, visible_from, online_from, sperrfrist",
);

/** Keys with the day after which an article must not be online. */
export const notAfterKeys = list(
  "expiry_date, expiry, expires, expires_at, expires_on, expire, expire_date, expiration, expiration_date, unpublish_date, unpublish_at, unpublish_on, publish_down, not_after, available_until, valid_until, valid_to, visible_until, online_until, remove_on, remove_after, delete_after",
);

/** Hugo's `build` mapping: `_build: { render: never }`. */
export const isBuildKey = (key: string): boolean => normalKey(key) === "build";

const yes = list("true, yes, y, on, 1, t, ja, oui, si, sí, sim, да, 是, はい, 예");
const no = list(
  "false, no, n, off, 0, f, never, none, nein, non, nee, nej, não, нет, 否, いいえ, 아니오",
);

export const saysYes = (word: string): boolean => yes.has(plainWord(word));
export const saysNo = (word: string): boolean => no.has(plainWord(word));

const published = list(
  "published, publish, public, live, online, listed, visible, featured, posted, released, approved, active, enabled, true, yes, on, 1, veröffentlicht, publiziert, öffentlich, publié, publique, publicado, publicada, público, pubblicato, pubblico, gepubliceerd, publicerad, publiceret, publisert, opublikowany, julkaistu, yayında, опубликовано, опубликована, 公开, 已发布, 公開, 발행, 공개",
);
const withdrawn = list(
  "withdrawn, withdraw, retracted, zurückgezogen, retirado, retirada, rétracté, ritirato, отозвано, 撤回",
);
const withheld = list(
  "draft, drafts, auto-draft, in draft, pending, pending review, review, in review, private, hidden, unlisted, unpublished, not published, unpublish, embargo, embargoed, scheduled, schedule, future, trash, trashed, deleted, removed, inactive, disabled, offline, wip, work in progress, todo, to do, in progress, idea, outline, skip, password, protected, internal, withheld, false, no, off, 0, entwurf, versteckt, privat, brouillon, privé, borrador, privado, oculto, bozza, privato, rascunho, utkast, kladde, luonnos, szkic, taslak, черновик, скрыто, 草稿, 私密, 下書き, 非公開, 초안, 비공개",
);

/** The meaning of a status word; undefined if it is unknown. */
export function statusOfWord(word: string): "published" | "draft" | "withdrawn" | undefined {
  const plain = plainWord(word);
  if (published.has(plain)) return "published";
  if (withdrawn.has(plain)) return "withdrawn";
  return withheld.has(plain) ? "draft" : undefined;
}

/** The word without a trailing comment, case, accents and marks. */
const plainWord = (word: string): string => normalKey(word.replace(/(?:^|\s)#.*$/s, ""));

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(",").map(normalKey));
}

const telling = [withholdingKeys, withdrawingKeys, publishingKeys, statusKeys];

const statement =
  /^[^\p{L}\p{N}\r\n]*([\p{L}_-]{5,20})["'”’]?[^\S\r\n]*[:=：][^\p{L}\p{N}\r\n]*([\p{L}-]{2,12}|[01])[^\p{L}\p{N}\r\n]*$/u;

/** Does this line alone say clearly that an article must not be published: `draft: true`, `Status: draft`? */
export function saysWithheld(line: string): boolean {
  const [, key = "", value = ""] = statement.exec(line.slice(0, 80)) ?? [];
  const name = normalKey(key);
  if (name === "") return false;
  if (withholdingKeys.has(name)) return saysYes(value);
  if (publishingKeys.has(name)) return saysNo(value);
  return statusKeys.has(name) && clearlyWithheld.has(plainWord(value));
}

const clearlyWithheld = list(
  "draft, private, hidden, unlisted, unpublished, withdrawn, retracted, embargoed",
);

/** Might this text have a line about whether the article is published? In doubt, yes. */
export function mayWithhold(text: string): boolean {
  for (const [, word = ""] of text.matchAll(
    /(?<![\p{L}\p{M}\p{N}_.-])([\p{L}\p{M}\p{N}_.-]+)["'”’]?\s*[:=：]/gu,
  )) {
    const key = normalKey(word);
    if (telling.some((keys) => keys.has(key)) || key.startsWith("embargo")) return true;
  }
  return /^[^\p{L}\r\n]*(?:draft|unpublished|withdrawn|embargoed|private|hidden)[^\p{L}\r\n]*(?:(?:true|yes)[^\p{L}\r\n]*)?$/imu.test(
    text,
  );
}
