/*
 * All differences between a request of the vendors' own clients and ours for the same input. test/contract/requests.test.ts
 * finds exactly these.
 */

export interface Difference {
  /** What differs: the name of a header, or a part of the request. */
  readonly what: string;
  readonly theirs: string;
  readonly ours: string;
  readonly why: string;
  /** Only requests with a form have it. */
  readonly inForms?: true;
}

/** @alicloud/openapi-core 1.0.8, ACS3-HMAC-SHA256. */
export const ALIBABA_DIFFERENCES: readonly Difference[] = [
  {
    what: "spelling of the query",
    theirs: "in the order given, with ! ' ( ) * as they are",
    ours: "sorted and escaped as it is signed",
    why: "The vendor decodes before it verifies, so both are right; ours sends the very text that was signed.",
  },
  {
    what: "header x-acs-credentials-provider",
    theirs: "the name of what gave the keys",
    ours: "none",
    why: "It is for the vendor's statistics: no page asks for it, and it tells how a program is set up.",
  },
  {
    what: "header authorization",
    theirs: "signs x-acs-credentials-provider as well",
    ours: "does not send it",
    why: "Follows from the header before. Where their client has no such name, the signatures are the same.",
  },
  {
    what: "header user-agent",
    theirs: "platform, Node and version of the SDK",
    ours: "none",
    why: "Neither signed nor asked for.",
  },
  {
    what: "header accept-encoding",
    theirs: "none",
    ours: "identity",
    why: "Without it a proxy may compress the response in any way that it likes. It is not signed, so a proxy may change it.",
  },
  {
    what: "header content-length",
    theirs: "none",
    ours: "the length of the form",
    why: "The length is known before the request is sent.",
    inForms: true,
  },
  {
    what: "header transfer-encoding",
    theirs: "chunked",
    ours: "none",
    why: "Follows from the header before.",
    inForms: true,
  },
];

/** tencentcloud-sdk-nodejs 4.1.313, TC3-HMAC-SHA256. */
export const TENCENT_DIFFERENCES: readonly Difference[] = [
  {
    what: "header authorization",
    theirs: "signs content-type and host, the host without its port, for the first label of the endpoint",
    ours: "signs x-tc-action as well, the host as it is sent, for the service ccc whatever the endpoint",
    why: "What the vendor's page signs today: an action cannot be changed on the way. At the vendor's own host name, with the same headers signed, the signatures are the same.",
  },
  {
    what: "header content-type",
    theirs: "application/json",
    ours: "application/json; charset=utf-8",
    why: "The vendor's page writes it so; either is taken.",
  },
  {
    what: "header accept",
    theirs: "*/*",
    ours: "none",
    why: "Means the same. Their HTTP library adds it.",
  },
  {
    what: "header accept-encoding",
    theirs: "gzip, deflate",
    ours: "identity",
    why: "Responses are a few hundred bytes, which no compression makes smaller. Their HTTP library adds its own.",
  },
  {
    what: "header user-agent",
    theirs: "name of their HTTP library",
    ours: "none",
    why: "Neither signed nor asked for.",
  },
  {
    what: "header x-tc-requestclient",
    theirs: "name and version of the SDK",
    ours: "none",
    why: "For the vendor's statistics; optional.",
  },
  {
    what: "header x-tc-traceid",
    theirs: "a UUID",
    ours: "none",
    why: "On no page of the vendor. The request id of the answer names a call.",
  },
];

/** A field of a request or response that a spec and the SDK's model define differently. */
export interface ModelDifference {
  /** The model of the SDK, such as `DescribeAutoCalloutTaskResponse`. */
  readonly model: string;
  /** The path of the field, such as `Callees[].State`. */
  readonly path: string;
  /** The type in the spec and in the model, or "none". */
  readonly ours: string;
  readonly theirs: string;
  readonly why: string;
}

/** tencentcloud-sdk-nodejs 4.1.313. test/contract/models.test.ts finds exactly these. */
export const MODEL_DIFFERENCES: readonly ModelDifference[] = [];
