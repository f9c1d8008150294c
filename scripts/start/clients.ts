import {
  createAiccs,
  credentialsFromEnv as alibabaFromEnv,
  type AlibabaCredentials,
} from "../../generated/aiccs/index.ts";
import { createCcc, credentialsFromEnv as tencentFromEnv, type TencentCredentials } from "../../generated/ccc/index.ts";
import { createDyvms } from "../../generated/dyvms/index.ts";
import type { CallOptions } from "../../src/call/call-options.ts";
import type { Hooks } from "../../src/call/hooks.ts";
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

export const SERVICES: Readonly<Record<string, Service>> = {
  aiccs: {
    vendor: "Alibaba",
    credentialsFromEnv: alibabaFromEnv,
    create: (options) => createAiccs(options as Parameters<typeof createAiccs>[0]) as unknown as AnyClient,
  },
  dyvms: {
    vendor: "Alibaba",
    credentialsFromEnv: alibabaFromEnv,
    create: (options) => createDyvms(options as Parameters<typeof createDyvms>[0]) as unknown as AnyClient,
  },
  ccc: {
    vendor: "Tencent",
    credentialsFromEnv: tencentFromEnv,
    create: (options) => createCcc(options as Parameters<typeof createCcc>[0]) as unknown as AnyClient,
  },
};
