import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/content/decode/decode.ts";
import { sentences } from "./sentences.ts";

/** The encodings of some languages, by our name and iconv-lite's if that is different. */
const plan: readonly (readonly [string, readonly (keyof typeof sentences)[], string?])[] = [
  ["windows-1250", ["pl", "cs", "sk", "sl", "hr", "hu", "ro"]],
  ["windows-1251", ["ru", "uk", "bg", "mk", "sr", "be"]],
  ["windows-1252", ["en", "de", "fr", "es", "it", "pt", "sv", "da", "nb", "fi", "is", "ca"]],
  ["windows-1253", ["el"]],
  ["windows-1254", ["tr"]],
  ["windows-1255", ["he"]],
  ["windows-1256", ["ar", "ur"]],
  ["windows-1257", ["lv", "lt"]],
  ["windows-874", ["th"]],
  ["iso-8859-2", ["pl", "cs", "sk", "hu"]],
  ["iso-8859-5", ["ru", "sr"]],
  ["koi8-r", ["ru"]],
  ["koi8-u", ["uk"]],
  ["cp866", ["ru"]],
  ["macintosh", ["en", "de", "fr", "es", "pt", "sv"], "macroman"],
  ["cp850", ["de", "fr", "es", "sv"]],
  ["cp852", ["pl", "cs", "hu"]],
  ["shift_jis", ["ja"]],
  ["euc-jp", ["ja"]],
  ["gb18030", ["zh"]],
  ["big5", ["zh"]],
  ["euc-kr", ["ko"]],
];
const each = plan.flatMap(([encoding, languages, name = encoding]) =>
  languages.map((lang) => [lang, encoding, name] as const),
);

/** Characters that an encoding lacks are left out of the expectation: iconv-lite replaces them with a question mark. */
const written = (text: string, name: string) => iconv.decode(iconv.encode(text, name), name);

describe("a file that is not Unicode is read in the encoding that gives somebody's language", () => {
  test.each(each)("%s in %s", async (lang, encoding, name) => {
    const simplified = encoding === "big5" ? traditional : sentences[lang];
    const text = `${simplified}\n`;
    const { value, messages } = await decode(iconv.encode(text, name));
    expect(value?.text).toBe(written(text, name));
    const rules = messages.map(({ rule }) => rule);
    expect(rules).not.toContain("encoding-uncertain");
    expect(rules.includes("encoding-detected")).toBe(value?.encoding !== "windows-1252");
  });
});

const traditional =
  "港口星期五疏濬完成，船隻在中午前返回，港務長說。已經沒有更多的錢了，但是他很高興這項工作已經做完。";

test("Japanese in ISO-2022-JP is ASCII with escapes", async () => {
  const escaped = Buffer.concat([
    Buffer.from("Harbour\n\x1b$B"),
    Buffer.from([0x39, 0x41]),
    Buffer.from("\x1b(B\n"),
  ]);
  const { value } = await decode(escaped);
  expect(value).toEqual({ text: "Harbour\n港\n", encoding: "iso-2022-jp" });
});

test.each(["utf-16le", "utf-16be"])("Russian in %s without a mark is text", async (encoding) => {
  const { value, messages } = await decode(iconv.encode(sentences.ru, encoding));
  expect(value).toEqual({ text: sentences.ru, encoding });
  expect(messages).toEqual([]);
});

test("Russian in UTF-16 with a mark is text", async () => {
  const bytes = iconv.encode(sentences.ru, "utf-16le", { addBOM: true });
  expect((await decode(bytes)).value?.text).toBe(sentences.ru);
});

test("a file that two encodings explain equally well is read with a warning that names both", async () => {
  const { value, messages } = await decode(iconv.encode("Miš je tu.\n", "iso-8859-2"));
  expect(messages.map(({ rule }) => rule)).toContain("encoding-uncertain");
  expect(messages[0]?.reason).toContain(value?.encoding ?? "?");
});

test("UTF-8 with a few stray bytes is UTF-8", async () => {
  const bytes = Buffer.concat([
    Buffer.from(`${sentences.fr}\n`),
    Buffer.from([0x63, 0x61, 0x66, 0xe9, 10]),
  ]);
  const { value, messages } = await decode(bytes);
  expect(value?.text).toBe(`${sentences.fr}\ncafé\n`);
  expect(messages.map(({ rule }) => rule)).toEqual(["encoding-mixed"]);
});

test("a file of two encodings of one byte that look like UTF-8 by chance is not UTF-8", async () => {
  const bytes = iconv.encode(`${sentences.ru} Р“ ${sentences.ru}`, "windows-1251");
  expect((await decode(bytes)).value?.encoding).toBe("windows-1251");
});

describe("an encoding that somebody states", () => {
  const bytes = iconv.encode(sentences.cs, "iso-8859-2");
  test("is that of a file that is not Unicode", async () => {
    const { value, messages } = await decode(bytes, { unlessUnicode: "windows-1251" });
    expect(value).toEqual({ text: iconv.decode(bytes, "windows-1251"), encoding: "windows-1251" });
    expect(messages).toEqual([]);
  });
  test("is not that of a file in UTF-8, unless it is stated for the file", async () => {
    const unicode = Buffer.from(sentences.cs);
    expect((await decode(unicode, { unlessUnicode: "windows-1250" })).value?.text).toBe(
      sentences.cs,
    );
    expect((await decode(unicode, { certain: "windows-1250" })).value?.encoding).toBe(
      "windows-1250",
    );
  });
  test("loses bytes that it has no character for, and a message counts them", async () => {
    const { messages } = await decode(Buffer.from("caf\xff\xff\n", "latin1"), {
      certain: "shift_jis",
    });
    expect(messages.map(({ rule }) => rule)).toEqual(["encoding-invalid"]);
  });
});
