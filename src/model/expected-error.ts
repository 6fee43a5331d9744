/** An error that a person can do something about. Its message says what is wrong and what to do, and needs no stack. */
export class ExpectedError extends Error {}
