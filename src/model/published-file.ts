import { slugOf } from "./permalink.ts";

/** Endings of files that may be published from the seeds folder: a browser shows or saves them, and runs nothing in them. */
const endings = new Set(
  "jpg jpeg jpe jfif png gif webp avif bmp tif tiff pdf mp3 m4a ogg oga opus wav flac mp4 m4v webm ogv".split(
    " ",
  ),
);

const endingOf = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";

export const mayBePublished = (path: string): boolean => endings.has(endingOf(path));

/** SVG can hold scripts, so it is not published, but it is a picture. */
export const isVectorImage = (path: string): boolean => /^svgz?$/.test(endingOf(path));

/**
 * The path in the site of a file from the seeds folder: `media/9c1185a5c5e9fc54/pier-at-noon.jpg`. It depends on the bytes and the name
 * alone, so it survives a move of the file, and no two files share it.
 */
export function placeOfFile(path: string, sha256: string): string {
  const ending = endingOf(path);
  const name = path.slice(path.lastIndexOf("/") + 1, -(ending.length + 1));
  return `media/${sha256.slice(0, 16)}/${slugOf(name) || "file"}.${ending}`;
}
