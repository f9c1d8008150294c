import { SERVICES as VENDORS } from "../../generated/actions.ts";
import { CLIENTS } from "../../generated/clients.ts";
import type { CallOptions } from "../../src/call/call-options.ts";
import type { Hooks } from "../../src/call/hooks.ts";
import type { AlibabaCredentials, TencentCredentials } from "../../src/signing/credentials.ts";
import type { HttpRequest } from "../../src/transport/message.ts";

/** A service's client as the start programs use it: any operation by its vendor name. */
export interface AnyClient extends AsyncDisposable {
  prepare(action: string, input: unknown): Promise<HttpRequest>;
  readonly [method: string]: unknown;
}

export type Send = (input: unknown, options?: CallOptions) => Promise<Record<string, unknown>>;

interface Service {
  readonly vendor: string;
  /** Reads the vendor's own environment variables. @throws ConfigurationError that names the missing one. */
  readonly credentialsFromEnv: () => AlibabaCredentials | TencentCredentials;
  readonly create: (options: { credentials: unknown; endpoint?: string; hooks?: Hooks }) => AnyClient;
}

/** The services, by the name of their entry. */
export const SERVICES: Readonly<Record<string, Service>> = Object.fromEntries(
  Object.entries(CLIENTS).map(([name, { create, credentialsFromEnv }]) => [
    name,
    {
      vendor: VENDORS[name as keyof typeof VENDORS].vendor,
      credentialsFromEnv,
      // Each service has options and methods of its own.
      create: (options) => (create as unknown as Service["create"])(options),
    } satisfies Service,
  ]),
);
