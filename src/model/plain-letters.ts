/** Lower-case Latin letters that Unicode does not decompose, each with what is written instead of it. */
export const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ħ: "h",
  ŋ: "ng",
  ĸ: "k",
  ŧ: "t",
  ſ: "s",
};
