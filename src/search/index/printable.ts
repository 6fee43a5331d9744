/**
 * Numbers as printable ASCII that needs no escape in a script: five bits a character, the lowest first, with a sixth bit that says
 * that more follow. After gzip this is as small as binary.
 */
export function writeNumber(n: number): string {
  let text = "";
  let rest = n;
  while (rest >= 32) {
    text += digits[32 + (rest & 31)];
    rest = Math.floor(rest / 32);
  }
  return text + digits[rest];
}

/** Reads all numbers of a text. */
export function readNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length);
  let count = 0;
  let number = 0;
  let scale = 1;
  for (let i = 0; i < text.length; i++) {
    const value = values[text.charCodeAt(i)] ?? 0;
    number += (value & 31) * scale;
    scale *= 32;
    if (value < 32) {
      numbers[count++] = number;
      number = 0;
      scale = 1;
    }
  }
  return numbers.subarray(0, count);
}

/** How many numbers a text has. */
export function countNumbers(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if ((values[text.charCodeAt(i)] ?? 0) < 32) count++;
  return count;
}

/** Reads ascending numbers, each written as its distance from the one before it, the first from `from`. */
export function readAscending(text: string, from = 0): Uint32Array {
  const numbers = readNumbers(text);
  let last = from;
  for (let i = 0; i < numbers.length; i++) numbers[i] = last += numbers[i] ?? 0;
  return numbers;
}

/** The 94 printable characters without those that a script would have to escape, or that close an element. */
const printable = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (character) => !/["\\<]/.test(character),
);

const digits = printable.slice(0, 64);

const values = new Uint8Array(128);
digits.forEach((digit, value) => {
  values[digit.charCodeAt(0)] = value;
});

/** Values below this fit into one character of `writeDigit`. */
export const digitValues = printable.length;

export const writeDigit = (value: number): string => printable[value] ?? "";

const digitOf = new Uint8Array(128);
printable.forEach((character, value) => {
  digitOf[character.charCodeAt(0)] = value;
});

export const readDigit = (text: string, at: number): number => digitOf[text.charCodeAt(at)] ?? 0;
