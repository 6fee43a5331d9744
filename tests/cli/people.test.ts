import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openProject } from "../../src/project/project.ts";
import { seed } from "../build/temporary-archive.ts";
import { backfile } from "./backfile.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backfile-people-"));
  mkdirSync(join(folder, "seeds"));
  put("backfile.yaml", "title: The Test Post\n");
  const texts = [
    "“It is deep,” said Leonard Quillon, the harbour master.",
    "“It is wet,” said Len Quillon, a pilot.",
    "“It is cold,” said Ada Brandt. “It is late,” Tom Brandt said.",
    "“It is far,” said Brandt. “It is dear,” he said.",
    "“It is grey,” the minister said.",
    "“It is dry,” said Leonard Quillon. “It is low,” said Harriet Marrowby.",
    "“It is high,” said Harriet Marowby.",
  ];
  for (const [i, text] of texts.entries()) {
    put(`seeds/${i}.txt`, seed(`${3 + i} May 2019`, `Report ${i}`, text));
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (path: string, text: string) => writeFileSync(join(folder, path), text);

const people = (...words: readonly string[]) => backfile(folder, ["people", ...words]);

test("lists what only a person can tell, with the lines that show it", async () => {
  const { status, stdout } = await people();
  expect(status).toBe(0);
  expect(stdout).toContain("Brandt (1) · Ada Brandt (1) · Tom Brandt (1)");
  expect(stdout).toContain("Leonard Quillon (2) · Len Quillon (1)");
  expect(stdout).toContain("Harriet Marowby (1) · Harriet Marrowby (1)");
  expect(stdout).toMatch(/1\.txt:6 .*said Len Quillon, a pilot/);
  expect(stdout).toMatch(/the minister \(1 in 1 article\)/);
});

test("--csv prints whom the archive quotes, most quotations first", async () => {
  const lines = (await people("--csv")).stdout.split(/\r?\n/);
  expect(lines[0]).toBe('"name","key","kind","quotations","articles","first","last"');
  expect(lines[1]).toBe(
    '"Leonard Quillon","leonard-quillon","person",2,2,"2019-05-03","2019-05-08"',
  );
});

test("--json prints the same for programs", async () => {
  const { findings, unresolved, quoted } = JSON.parse((await people("--json")).stdout);
  expect(findings).toContainEqual(
    expect.objectContaining({
      kind: "twins",
      name: { key: "leonard-quillon", name: "Leonard Quillon", quotes: 2 },
    }),
  );
  expect(unresolved[0].words).toBe("the minister");
  expect(quoted).toHaveLength(7);
});

test("--write adds proposals once, keeps the file, and accepted ones settle the names", async () => {
  const own = "# Ours.\n- name: Tom Brandt # the baker\n  aliases: []";
  put("people.yaml", own);
  expect((await people("--write")).stderr).toContain("2 proposals added");
  const written = readFileSync(join(folder, "people.yaml"), "utf8");
  expect(written.startsWith(`${own}\n`)).toBe(true);
  expect(openProject({ config: join(folder, "backfile.yaml") }).people).toHaveLength(1);
  expect((await people("--write")).stderr).toContain("0 proposals added");
  expect(readFileSync(join(folder, "people.yaml"), "utf8")).toBe(written);
  put("people.yaml", written.replace(/^# (?=- name| {2}aliases| {5}- )/gm, ""));
  const accepted = openProject({ config: join(folder, "backfile.yaml") }).people;
  expect(accepted.map(({ name, aliases }) => [name, ...aliases])).toContainEqual([
    "Leonard Quillon",
    "Len Quillon",
  ]);
  expect((await people()).stdout).not.toContain("Len Quillon (");
});

test("says so if there is nothing to settle", async () => {
  rmSync(join(folder, "seeds"), { recursive: true });
  mkdirSync(join(folder, "seeds"));
  put("seeds/a.txt", seed("3 May 2019", "Harbour", "“It is deep,” said Leonard Quillon."));
  expect(await people()).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("Nothing to settle"),
  });
});
