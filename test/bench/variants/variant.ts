/** One way to make a measured call. A module of this folder, loaded by a process of its own. */
export interface Variant {
  /** Sets a client up, once. `url` is where the server listens. */
  open(url: string): Call;
}

/** Makes the call once and gives the id that the vendor answered, so that no variant can skip the reading of it. */
export type Call = () => Promise<string>;
