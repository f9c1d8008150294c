/** One way to make a measured call: a module of this folder, loaded in its own process. */
export interface Variant {
  /** Sets up a client once. `url` is the address of the server. */
  open(url: string): Call;
}

/** Makes the call once and returns the id of the response, so that no variant can skip decoding it. */
export type Call = () => Promise<string>;
