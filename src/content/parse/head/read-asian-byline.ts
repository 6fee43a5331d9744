// 本报记者 王小明 · 记者王小明、李红 · 文/王小明 · 記者 王小明 · (作者：王小明) · 홍길동 기자 · 홍길동·김철수 특파원 · 山田太郎記者
const reporter = "(?:特派记者|特派記者|特派员|記者|记者|通讯员|通訊員|撰文|作者|文)";
const han = String.raw`\p{Script=Han}{2,4}`;
const between = String.raw`[\s、，,·・/]+`;
const chinese = new RegExp(
  String.raw`^[（(【]?(?:${han}|新华社|中新社|中央社)?${reporter}[\s:：/／|｜=＝]*(${han}(?:${between}${han}){0,3})[）)】]?$`,
  "u",
);
const japanese = new RegExp(
  `^[（(【]?(${han}(?:${between}${han})?)(?:記者|特派員|編集委員)[）)】]?$`,
  "u",
);
const korean =
  /^[([]?(?:[\p{Script=Hangul}]{2,6}\s?=\s?)?(\p{Script=Hangul}{2,4}(?:[\s·,]+\p{Script=Hangul}{2,4}){0,3})\s?(?:선임기자|수습기자|인턴기자|기자|특파원|논설위원|편집위원)(?:\s\S+@\S+)?[)\]]?$/u;

/** The names in a Chinese, Japanese or Korean byline that has a word for “reporter”; undefined for other lines. */
export function readAsianByline(line: string): readonly string[] | undefined {
  if (line.length > 60 || !/[\u3040-\ud7ff]/.test(line)) return undefined;
  const words = line.trim();
  const names = (chinese.exec(words) ?? japanese.exec(words) ?? korean.exec(words))?.[1];
  return names?.split(/[\s、，,·・/]+/).filter((name) => name !== "");
}
