import { ConfigurationError } from "../errors/configuration-error.ts";
import { nearest } from "../util/did-you-mean.ts";

/** Keys of an Alibaba Cloud account or RAM user. */
export interface AlibabaCredentials {
  /** The AccessKey id. It is not secret. */
  readonly accessKeyId: string;
  /** The AccessKey secret, which signs requests. */
  readonly accessKeySecret: string;
  /** The token of temporary credentials (STS). */
  readonly securityToken?: string | undefined;
}

/** Keys of a Tencent Cloud account or sub-account. */
export interface TencentCredentials {
  /** The SecretId. It is not secret. */
  readonly secretId: string;
  /** The SecretKey, which signs requests. */
  readonly secretKey: string;
  /** The token of temporary credentials (STS). */
  readonly token?: string | undefined;
}

/** Credentials, or a function that is asked for them before each attempt, so that they can be renewed. Keeping them is its matter. */
export type Provider<Credentials> = Credentials | (() => Credentials | Promise<Credentials>);

/** Names of what a credentials object holds, of the environment variables for each, and of what is optional. */
export interface CredentialsForm {
  readonly required: Readonly<Record<string, string>>;
  readonly token: readonly [name: string, variable: string];
}

export const ALIBABA_FORM: CredentialsForm = {
  required: { accessKeyId: "ALIBABA_CLOUD_ACCESS_KEY_ID", accessKeySecret: "ALIBABA_CLOUD_ACCESS_KEY_SECRET" },
  token: ["securityToken", "ALIBABA_CLOUD_SECURITY_TOKEN"],
};

export const TENCENT_FORM: CredentialsForm = {
  required: { secretId: "TENCENTCLOUD_SECRET_ID", secretKey: "TENCENTCLOUD_SECRET_KEY" },
  token: ["token", "TENCENTCLOUD_SESSION_TOKEN"],
};

/** @throws ConfigurationError that names what is missing; it never shows a value. */
export function checkCredentials(form: CredentialsForm, given: unknown): void {
  if (typeof given !== "object" || given === null)
    throw new ConfigurationError(
      `credentials must be ${Object.keys(form.required).join(" and ")}, or a function that resolves to them`,
    );
  const values = given as Record<string, unknown>;
  checkToken(values, form.token[0]);
  for (const name of [...Object.keys(form.required), form.token[0]]) {
    const value = values[name];
    if (value === undefined && name === form.token[0]) continue;
    if (typeof value !== "string" || value === "")
      throw new ConfigurationError(
        `credentials.${name} is ${value === "" ? "empty" : value === undefined ? "missing" : "no text"}`,
      );
    // Anything else would break out of a header, or make a signature that nobody can match.
    if (!/^[\x21-\x7e]+$/.test(value))
      throw new ConfigurationError(
        `credentials.${name} has a blank, a line break or another character that no key has`,
      );
    if (name.endsWith("Id") && /[,/;]/.test(value))
      throw new ConfigurationError(`credentials.${name} has a character that no key id has`);
  }
}

/* Chains and SDKs have more members, which are let be; but a token that is not sent makes the keys beside it useless. */
function checkToken(values: Readonly<Record<string, unknown>>, token: string): void {
  if (values[token] !== undefined) return;
  const isToken = (name: string): boolean =>
    /^(?:security|session|sts)?_?token$/i.test(name) || nearest(name, [token]) !== undefined;
  // The name first: no other value is looked at.
  const other = Object.keys(values).find((name) => isToken(name) && values[name]);
  if (other !== undefined) throw new ConfigurationError(`credentials.${other} is not read: the token is ${token} here`);
}

/** Environment variables, as process.env has them. */
type Environment = Readonly<Record<string, string | undefined>>;

function fromEnv(form: CredentialsForm, env: Environment): Record<string, string> {
  const credentials: Record<string, string> = {};
  for (const [name, variable] of Object.entries(form.required)) {
    const value = env[variable];
    if (value === undefined || value === "")
      throw new ConfigurationError(`the environment variable ${variable} is ${value === "" ? "empty" : "not set"}`);
    credentials[name] = value;
  }
  const [token, variable] = form.token;
  if (env[variable]) credentials[token] = env[variable];
  return credentials;
}

/** Alibaba's variables: ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and, for temporary keys, ALIBABA_CLOUD_SECURITY_TOKEN. */
export function alibabaCredentialsFromEnv(env: Environment = process.env): AlibabaCredentials {
  return fromEnv(ALIBABA_FORM, env) as unknown as AlibabaCredentials;
}

/** Tencent's variables: TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and, for temporary keys, TENCENTCLOUD_SESSION_TOKEN. */
export function tencentCredentialsFromEnv(env: Environment = process.env): TencentCredentials {
  return fromEnv(TENCENT_FORM, env) as unknown as TencentCredentials;
}
