/** Data that are not what they should be; the message is one line for people, with what to do next. */
export class UnusableFile extends Error {}
