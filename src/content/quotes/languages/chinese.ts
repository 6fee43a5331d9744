import type { Language } from "../language.ts";

export const chinese: Language = {
  unspaced: {
    subjectMarks: "",
    speech:
      "说|表示|指出|称|认为|强调|介绍|告诉|写道|回答|透露|宣布|解释|补充|回应|坦言|说道|問|问|問道|说明|呼吁|批评|說|稱|認為|強調|介紹|寫道|說道|回應|呼籲|批評|喊道|感叹|感慨|道",
    according: { before: "据|根据|據|根據" },
    leading: "近日|日前|昨日|今日|明日|同时|此外|但是|但|而|随后|星期.|周.|\\d+日|\\d+月",
    pronouns: "他|她|他们|她们|他們|她們|该公司|該公司",
  },
};
