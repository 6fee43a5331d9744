/** HTML that can be printed as it is: our own renderer made it, and everything from a seed in it is escaped or sanitised. */
export type Html = string & { readonly html: unique symbol };
