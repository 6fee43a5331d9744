import { expect, test } from "vitest";
import { messageLines } from "../../src/cli/print-message.ts";
import { guardStream, printable, printableJson, printableLines } from "../../src/cli/printable.ts";
import { messageOf } from "../../src/model/message.ts";

const hostile = "a\u001b]0;title\u0007 b\u009b2Jc\u0000\u007f\u0085 \ud800 \u202egnp.\r\n\td";

test("a value is one line without terminal commands", () => {
  expect(printable(hostile)).toBe(
    "a\\x1b]0;title\\x07 b\\x9b2Jc\\x00\\x7f\\x85 \ufffd \\u202egnp.\\r\\n\\td",
  );
  expect(printable("Ærøskøbing, שלום, 港")).toBe("Ærøskøbing, שלום, 港");
});

test("a text keeps its lines and tabs", () => {
  expect(printableLines("a\r\n\tb\u001b[2J\n")).toBe("a\n\tb\\x1b[2J\n");
});

test("JSON has escapes for control characters, and reads as the same value", () => {
  const json = printableJson({ text: hostile });
  expect(json).not.toMatch(/\p{Cc}/u);
  expect(JSON.parse(json)).toEqual({ text: hostile });
});

test("no file name and no value in a reason begins a new line", () => {
  const message = messageOf("page-failed", "It holds “x\nseeds/b.txt error forged”.");
  const lines = messageLines("seeds/a\nseeds/c.txt error forged.txt", message).split("\n");
  expect(lines.filter((line) => line.startsWith("seeds/"))).toEqual([
    expect.stringMatching(/^seeds\/a\\nseeds\/c\.txt error forged\.txt /),
  ]);
});

/** The text that reaches a stream behind the guard. */
function guarded(isTTY: boolean, ...chunks: readonly (string | Uint8Array)[]): string {
  let out = "";
  const stream = Object.assign(Object.create(process.stdout), {
    isTTY,
    write: (chunk: string) => {
      out += chunk;
      return true;
    },
  });
  guardStream(stream);
  for (const chunk of chunks) stream.write(chunk);
  return out;
}

test("only the program's own styles and progress line reach a terminal", () => {
  const styled = "\r\u001b[K\u001b[31merror\u001b[39m\n";
  expect(guarded(true, styled, "\u001b]0;title\u0007\u001b[2J")).toBe(
    `${styled}\\x1b]0;title\\x07\\x1b[2J`,
  );
  expect(guarded(false, "\u001b[31m")).toBe("\\x1b[31m");
});

test("a control character that is cut in two between chunks does not reach a terminal", () => {
  expect(guarded(true, Buffer.from([0xc2]), Buffer.from([0x9b, 0x41]))).toBe("\\x9bA");
});
