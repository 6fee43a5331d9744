/** A page of each kind in the small newspaper, by its path. */
export const kinds: Readonly<Record<string, string>> = {
  front: "",
  article: "2021/11/28/the-night-the-pier-went-an-hour-by-hour-account/",
  day: "2019/03/04/",
  month: "2019/03/",
  year: "2021/",
  years: "years/",
  speakers: "speakers/",
  speaker: "speakers/tobias-wren/",
  topics: "tags/",
  topic: "places/marrow-bay/",
  quotations: "quotations/",
  anniversaries: "on-this-day/",
  anniversary: "on-this-day/03-04/",
  about: "about/",
  undated: "undated/",
  "not-found": "404.html",
};
