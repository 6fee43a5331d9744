/**
 * An SQL expression: at most this many bytes of a file of a data set are taken by an article. Each of its records has its address twice,
 * percent-encoded, and a host and an authority.
 */
export const bytesInData =
  "iif(status = 'published', articles.bytes + (1 + articles.quotes) * (400 + 6 * length(CAST(permalink AS BLOB))), 0)";
