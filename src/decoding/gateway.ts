import type { AnswerHead } from "../transport/message.ts";
import type { Redact } from "./redact.ts";

/** The forms of a body that is not JSON, each in words that follow "the response". */
export function describeBody(text: string, { status, header }: AnswerHead, sender: string): string {
  if (status >= 300 && status < 400) return `is a redirect of ${sender}, which the vendor does not send`;
  if (text === "") return "is empty";
  if (isHtml(text, header("content-type"))) return `is an HTML page of ${sender}, not of the vendor`;
  if (/^\s*<\?xml/i.test(text)) return "is XML, but not an error in the form that the vendor documents";
  return "is not JSON, or is cut off";
}

/** Names the sender of a response without the vendor's envelope: `a gateway or proxy (nginx)`. */
export function senderOf({ header }: AnswerHead, redact: Redact): string {
  // Only letters: a version or a host name could be anything.
  const product = /^[A-Za-z][A-Za-z-]{1,29}(?=$|[/ ])/.exec(header("server") ?? "")?.[0];
  return product === undefined || redact.isPrivate(product) ? "a gateway or proxy" : `a gateway or proxy (${product})`;
}

function isHtml(text: string, contentType = ""): boolean {
  return (
    /^\s*text\/html\b/i.test(contentType) || /^\s*(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(text)
  );
}
