/** The parts of a request that the signatures cover or that become headers. */
export interface RequestToSign {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** Sorted and percent-encoded. */
  readonly query: string;
  readonly body: string;
  /** The product in Tencent's signature, such as `ccc`. It does not depend on the host. */
  readonly service: string;
  readonly action: string;
  readonly version: string;
  readonly region?: string | undefined;
}
