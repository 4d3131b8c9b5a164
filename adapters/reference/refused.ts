/** Thrown where an in-process tool declines a question in a way that its caller sees. */
export class Refused extends Error {}
