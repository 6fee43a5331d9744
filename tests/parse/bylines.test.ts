import { expect, test } from "vitest";
import { readByline, readNamesLine } from "../../src/content/parse/head/read-byline.ts";
import { splitAuthors } from "../../src/content/parse/head/split-authors.ts";

const bylines: readonly (readonly [string, ...string[]])[] = [
  ["By Jane Roe", "Jane Roe"],
  ["By Jane Roe and John Doe", "Jane Roe", "John Doe"],
  ["By Jane Roe, John Doe and Ann Lee", "Jane Roe", "John Doe", "Ann Lee"],
  ["BY JANE DOE, Staff Writer", "JANE DOE"],
  ["By Jane Roe, Marrow Bay", "Jane Roe"],
  ["By Jane Roe in Marrow Bay", "Jane Roe"],
  ["By Jane Roe for The Packet", "Jane Roe"],
  ["By Jane Roe | The Packet", "Jane Roe"],
  ["By Jane Roe (AP)", "Jane Roe"],
  ["By Jane Roe jane.roe@example.org", "Jane Roe"],
  ["By Dr. Jane Roe", "Jane Roe"],
  ["By Mary Cruz III and Seán Ó Briain, Jr.", "Mary Cruz III", "Seán Ó Briain Jr."],
  ["By Reuters"],
  ["by petra lindqvist", "petra lindqvist"],
  ["Story and photos by Jane Roe", "Jane Roe"],
  ["Words by Jane Roe, pictures by Tom Brandt", "Jane Roe"],
  ["Words: Jane Roe", "Jane Roe"],
  ["Posted by Jane Roe on May 3, 2019 at 10:15 am", "Jane Roe"],
  ["Written by Jane Roe | May 3, 2019", "Jane Roe"],
  ["From our correspondent Jane Roe", "Jane Roe"],
  ["Von Anna Lind und Karl Ott, Berlin", "Anna Lind", "Karl Ott"],
  ["Von unserem Korrespondenten Karl Ott", "Karl Ott"],
  ["Text und Fotos: Anna Lind", "Anna Lind"],
  ["Propos recueillis par Claire Dubois", "Claire Dubois"],
  ["Por João Silva e Maria Souza", "João Silva", "Maria Souza"],
  ["Por José Ortega y Vega", "José Ortega y Vega"],
  ["di Marco Rossi", "Marco Rossi"],
  ["Dal nostro inviato Marco Rossi", "Marco Rossi"],
  ["Door Pieter de Vries", "Pieter de Vries"],
  ["Text och foto: Erik Svensson", "Erik Svensson"],
  ["Rozmawiała Anna Nowak", "Anna Nowak"],
  ["Napsal Jan Novák a Eva Malá", "Jan Novák", "Eva Malá"],
  ["Írta: Kovács János", "Kovács János"],
  ["Текст: Мария Иванова", "Мария Иванова"],
  ["Γράφει ο Γιώργος Παπαδόπουλος", "Γιώργος Παπαδόπουλος"],
  ["Yazan: Ahmet Yılmaz", "Ahmet Yılmaz"],
  ["Oleh: Budi Santoso", "Budi Santoso"],
  ["Piše: Marko Marković", "Marko Marković"],
  ["بقلم: محمد أحمد", "محمد أحمد"],
  ["מאת דוד כהן", "דוד כהן"],
  ["作者：王小明", "王小明"],
  ["本报记者 王小明、李红", "王小明", "李红"],
  ["山田太郎記者", "山田太郎"],
  ["홍길동 기자", "홍길동"],
];

test.each(bylines)("the byline %j names its people", (line, ...people) => {
  expect(readByline(line)?.authors).toEqual(people);
});

test.each([
  "By popular demand",
  "By the sea",
  "By train to the island",
  "Photos by Tom Brandt",
  "Foto: Anna Lind",
  "Von der Leyen in Berlin",
  "Di Maria scores twice",
  "Per head, the town spends more",
  "Text messages banned",
  "The ferry was late, by two hours.",
])("%j is not a byline", (line) => {
  expect(readByline(line)).toBeUndefined();
});

test.each([
  "De Laurentiis sees loss",
  "LE PEEP RESTAURANTS SUES OHIO COMPANY",
  "Da Vinci Code Found",
  "Von Trapp Family Returns",
])("%j may be a headline, and is not a byline over one", (line) => {
  expect(readByline(line, true)).toBeUndefined();
});

const nameLines: readonly (readonly [string, ...string[]])[] = [
  ["Petra Lindqvist", "Petra Lindqvist"],
  ["PETRA LINDQVIST", "PETRA LINDQVIST"],
  ["Petra Lindqvist, Tom Brandt", "Petra Lindqvist", "Tom Brandt"],
  ["Petra Lindqvist & Tom Brandt", "Petra Lindqvist", "Tom Brandt"],
  ["Petra Lindqvist | 3 May 2019", "Petra Lindqvist"],
  ["Petra Lindqvist, Staff Writer", "Petra Lindqvist"],
  ["J. R. Ferl", "J. R. Ferl"],
  ["María González y Juan Pérez", "María González", "Juan Pérez"],
  ["Иван Петров", "Иван Петров"],
  ["Νίκος Παπαδόπουλος", "Νίκος Παπαδόπουλος"],
  ["Guðrún Jónsdóttir", "Guðrún Jónsdóttir"],
  ["Nguyễn Văn An", "Nguyễn Văn An"],
  ["Kwame Mensah", "Kwame Mensah"],
  ["Jan Novák, Eva Malá", "Jan Novák", "Eva Malá"],
];

test.each(nameLines)("%j alone under a headline is a byline", (line, ...people) => {
  expect(readNamesLine(line)?.authors).toEqual(people);
});

test.each([
  "Marrow Bay",
  "New York",
  "San Francisco",
  "Local News",
  "Sports Desk",
  "Victoria Park",
  "Georgia State University",
  "Prime Minister",
  "Anna Karenina Returns",
  "Ines Calder, harbour master",
  "Marie Curie, Paris",
  "CLARKSBURG, W. VA, April 2 - Shr loss 10 cts",
  "Tom, Dick and Harry",
  "Petra Lindqvist is away",
  "Angela Merkel besucht Paris",
  "John Hewson, Leader of the Opposition",
])("%j is not a line of names", (line) => {
  expect(readNamesLine(line)).toBeUndefined();
});

test.each([
  ["Petra Lindqvist and Tom Brandt", ["Petra Lindqvist", "Tom Brandt"]],
  ["Petra Lindqvist; Tom Brandt", ["Petra Lindqvist", "Tom Brandt"]],
  ["Tom Brandt, Jr.", ["Tom Brandt Jr."]],
  ["Lindqvist, Petra", ["Petra Lindqvist"]],
  ["Lindqvist, Petra; Brandt, Tom", ["Petra Lindqvist", "Tom Brandt"]],
  ["Petra Lindqvist, Staff Writer", ["Petra Lindqvist"]],
  ["Petra Lindqvist | The Packet", ["Petra Lindqvist"]],
  ["By Petra Lindqvist", ["Petra Lindqvist"]],
  ["Petra Lindqvist <petra@example.org>", ["Petra Lindqvist"]],
  ["*Petra Lindqvist*", ["Petra Lindqvist"]],
  ["007", ["007"]],
])("the authors %j are split as people write them", (written, people) => {
  expect(splitAuthors([written])).toEqual(people);
});
