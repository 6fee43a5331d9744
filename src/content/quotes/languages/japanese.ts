import type { Language } from "../language.ts";

export const japanese: Language = {
  unspaced: {
    subjectMarks: "は|が|も",
    after: "と|って|など",
    speech:
      "述べ|話し|語っ|語り|言っ|言い|説明し|強調し|指摘し|訴え|答え|発言し|主張し|コメントし|批判し|明らかにし|表明し|呼びかけ|発表し|書い|求め|伝え|としている|している|振り返っ|明かし|話す|語る|言う|述べる|叫ん|尋ね",
    according: { behind: "によると|によれば|の話では" },
    leading: "また|しかし|一方|さらに|昨日|今日|明日",
    pronouns: "彼|彼女|同氏|彼ら|同社",
  },
};
