import { expect, test } from "vitest";
import { invertedName, isDesk, personName } from "../../src/model/citations/person-name.ts";

test.each([
  ["Petra Lindqvist", "Lindqvist, Petra"],
  ["Anna Maria van der Berg", "van der Berg, Anna Maria"],
  ["Wernher von Holt", "von Holt, Wernher"],
  ["Rosa de la Cruz", "de la Cruz, Rosa"],
  ["Luc d’Arcy", "d’Arcy, Luc"],
  ["Robert De Nardo", "De Nardo, Robert"],
  ["Marta Ortega y Quintana", "Ortega y Quintana, Marta"],
  ["Omar bin Yusuf", "bin Yusuf, Omar"],
  ["Liam O’Brien", "O’Brien, Liam"],
  ["Jean-Paul Étienne-Roux", "Étienne-Roux, Jean-Paul"],
  ["Samuel Holt Jr.", "Holt, Samuel, Jr."],
  ["Samuel Holt, III", "Holt, Samuel, III"],
  ["Dr. Ines Calder", "Calder, Ines"],
  ["Ines Calder, PhD", "Calder, Ines"],
  ["Calder, Ines", "Calder, Ines"],
  ["van der Berg, Anna", "van der Berg, Anna"],
  ["Al Marsh", "Marsh, Al"],
  ["  Petra \n Lindqvist ", "Lindqvist, Petra"],
  ["anna maria lindqvist", "lindqvist, anna maria"],
  ["გიორგი ლევანის დოლიძე", "დოლიძე, გიორგი ლევანის"],
  ["山田 太郎", "山田, 太郎"],
  ["Пётр Волков", "Волков, Пётр"],
])("%s is a person: %s", (printed, inverted) => {
  expect(invertedName(personName(printed))).toBe(inverted);
});

test("a desk is known from a person, and from several", () => {
  const names = ["Courier news desk", "Ministry of Fisheries", "Ines Calder", "Holt & Sons", "UPI"];
  expect(names.map(isDesk)).toEqual([true, true, false, false, false]);
});

test.each([
  "UPI",
  "Ines",
  "山田太郎",
  "The Courier staff",
  "Our own correspondent",
  "Marrow Bay News Agency",
  "News Desk",
  "Ministry of Fisheries",
  "Holt & Sons",
  "Ines Calder and Tobias Wren",
  "Holt, Calder, Wren",
  "Petra Lindqvist, Marrow Bay",
  "Agence France-Presse",
  "Reporter 12",
  "desk@courier.example",
])("%s is not taken apart", (printed) => {
  expect(personName(printed)).toEqual({ literal: printed });
});
