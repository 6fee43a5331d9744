/** The backgrounds on which the accent must be readable: the stylesheet's --paper, light and dark. */
const paper = "#fbf9f4";
const darkPaper = "#1b1916";
const dimmedPaper = "#e9e2d3";

/** WCAG 2.2, success criterion 1.4.3, for text of the common size. */
export const leastContrast = 4.5;

type Rgb = readonly [number, number, number];

/** WCAG 2.2, success criterion 1.4.11, for a line that has a meaning. */
const leastLineContrast = 3;

/** An accent, a paler one for the line under a quotation, and the palest for its background. */
export type Accent = { readonly accent: string; readonly line: string; readonly wash: string };

/** The accent for light pages, unchanged, and for dark ones, lightened until it is readable. */
export function accentsOf(accent: string): { readonly light: Accent; readonly dark: Accent } {
  return { light: shadesOf(accent, paper), dark: shadesOf(lightened(accent), darkPaper) };
}

function lightened(accent: string): string {
  for (let share = 0; share <= 100; share += 5) {
    const dark = mix(rgbOf(accent), rgbOf(dimmedPaper), share / 100);
    if (contrast(dark, rgbOf(darkPaper)) >= leastContrast) return hexOf(dark);
  }
  return dimmedPaper;
}

/** The shades are solid: old browsers cannot mix colours. */
function shadesOf(accent: string, ground: string): Accent {
  const shade = (percent: number) => mix(rgbOf(ground), rgbOf(accent), percent / 100);
  let percent = 55;
  while (percent < 100 && contrast(shade(percent), rgbOf(ground)) < leastLineContrast) percent += 5;
  return { accent, line: hexOf(shade(percent)), wash: hexOf(shade(13)) };
}

/** The contrast of the accent with light paper, 1–21, by WCAG 2.2's formula for relative luminance. */
export const contrastOnPaper = (accent: string): number => contrast(rgbOf(accent), rgbOf(paper));

function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const rgbOf = (hex: string): Rgb => {
  const n = Number.parseInt(hex.slice(1), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
};

const mix = (a: Rgb, b: Rgb, share: number): Rgb => [
  Math.round(a[0] + (b[0] - a[0]) * share),
  Math.round(a[1] + (b[1] - a[1]) * share),
  Math.round(a[2] + (b[2] - a[2]) * share),
];

const hexOf = (colour: Rgb): string =>
  `#${colour.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
