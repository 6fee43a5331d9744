import { describe, expect, test } from "vitest";
import { readDateline } from "../../src/content/parse/head/read-dateline.ts";
import { readPlaceAndDate } from "../../src/content/parse/head/read-place-and-date.ts";

describe("a dateline", () => {
  test.each([
    ["MARROW BAY – The council met.", "MARROW BAY", undefined],
    ["MARROW BAY, Kent (AP) — The council met.", "MARROW BAY, Kent", "AP"],
    ["Marrow Bay (dpa) - Der Rat tagte.", "Marrow Bay", "dpa"],
    ["MARROW BAY, May 3, 2019 /PRNewswire/ -- The council met.", "MARROW BAY", "PRNewswire"],
    ["MARROW BAY--(BUSINESS WIRE)--The council met.", "MARROW BAY", "BUSINESS WIRE"],
    ["(Marrow Bay, Kent) – The council met.", "Marrow Bay, Kent", undefined],
    ["MARROW BAY, 3 mai (AFP) — Le conseil", "MARROW BAY", "AFP"],
    ["Puerto Gris, 3 may (EFE).- El consejo", "Puerto Gris", "EFE"],
    ["(ANSA) - PORTOVECCHIO, 03 MAG - Il consiglio", "PORTOVECCHIO", "ANSA"],
    ["(Reuters) - The council met.", undefined, "Reuters"],
    ["ГАВАНЬ, 3 мая — РИА Новости. Совет собрался", "ГАВАНЬ", "РИА Новости"],
    ["ГАВАНЬ, 3 мая. /ТАСС/. Совет собрался", "ГАВАНЬ", "ТАСС"],
    ["القاهرة (رويترز) - اجتمع المجلس", "القاهرة", "رويترز"],
    ["नई दिल्ली, 3 मई (भाषा) परिषद की बैठक", "नई दिल्ली", "भाषा"],
    ["新华社北京5月3日电 市议会", "北京", "新华社"],
    ["【ロンドン時事】市議会は", "ロンドン", "時事"],
    ["(서울=연합뉴스) 홍길동 기자 = 시의회는", "서울", "연합뉴스"],
    ["Marrow Bay, May 3 (PTI) The council met.", "Marrow Bay", "PTI"],
    ["MARROW BAY/PORT SKER (Reuters) - The council met.", "MARROW BAY/PORT SKER", "Reuters"],
    ["MARROW BAY, Jan. 3.—The council met.", "MARROW BAY", undefined],
    ["Marrow Bay, 3d inst. — The council met.", "Marrow Bay", undefined],
    ["MARROW BAY, N.J. — The council met.", "MARROW BAY, N.J.", undefined],
    ["THE HAGUE — The council met.", "THE HAGUE", undefined],
    ["BOURG-EN-VALLÉE — Le conseil", "BOURG-EN-VALLÉE", undefined],
  ])("%s", (paragraph, place, agency) => {
    const read = readDateline(paragraph);
    expect(read?.place).toBe(place);
    expect(read?.agency).toBe(agency);
    expect(paragraph.slice(read?.end)).toMatch(/^(?:The|Der|Le|El|Il|Совет|اجتمع|परिषद|市|시)/u);
  });

  test.each([
    "COUNCIL WINS 90-YEAR LEASE ON THE PIER. The council met.",
    "WATCH LIVE – Council meets at ten.",
    "BREAKING NEWS — Council meets at ten.",
    "IT IS DONE – the harbour is deep.",
    "NASA — the space agency — dredged the harbour.",
    "OPEC — The ministers met.",
    "HARBOUR DREDGED – The harbour was dredged on Friday.",
    "STORM WARNING – A storm is near.",
    "QUESTION: What did you see?",
    "INES CALDER – The harbour master speaks.",
    "Ines Calder (AP) — The harbour master speaks.",
    "TRANSCRIPT OF INTERVIEW, 3 May 1998 - The harbour master",
    "THE CHRISTMAS MESSAGE – The mayor speaks.",
    "DON’T MISS – The harbour fair",
    "B-52 - The bomber",
    "Well — he said.",
    "HIV/AIDS – The disease",
  ])("is not in: %s", (paragraph) => {
    expect(readDateline(paragraph)?.place).toBeUndefined();
  });
});

describe("a place and a day on a line of their own", () => {
  test.each([
    ["MARROW BAY, May 3, 2019", "MARROW BAY"],
    ["Puerto Gris, 3 de mayo de 2019", "Puerto Gris"],
    ["Port-Gris, le 3 mai 2019", "Port-Gris"],
    ["Graubucht, den 3. Mai 2019", "Graubucht"],
    ["Гавань, 3 мая 2019 г.", "Гавань"],
    ["Marrow Bay, N.J., May 3, 2019", "Marrow Bay, N.J."],
    ["No. 1,234. MARROW BAY, FRIDAY, MAY 3, 1919. PRICE TWO CENTS", "MARROW BAY"],
  ])("%s", (line, place) => {
    expect(readPlaceAndDate(line)?.place).toBe(place);
  });

  test.each([
    "Ines Calder, 3 May 2019",
    "News, 3 May 2019",
    "The Guardian, 3 May 2019",
    "Marrow Bay Packet, 3 May 2019",
    "Reuters, 3 May 2019",
    "Press Conference, 3 May 2019",
    "Harbour dredged, 3 May 2019",
    "Elections, 3 May 2019",
    "3 May 2019",
  ])("are not in: %s", (line) => {
    expect(readPlaceAndDate(line, "The elections were held on Sunday.")).toBeUndefined();
  });
});
