/** The kinds of errors that vendors report. Each kind has an error class. */
export type ErrorKind = "auth" | "permission" | "throttled" | "invalid" | "notFound" | "state" | "quota" | "server";
