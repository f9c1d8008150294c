import { ConfigurationError } from "../errors/configuration-error.ts";
import { nearest } from "../util/did-you-mean.ts";
import { memberOf, type UnknownRecord } from "../util/record.ts";

/** Keys of an Alibaba Cloud account or RAM user. All values are printable ASCII without spaces. */
export interface AlibabaCredentials {
  /** The AccessKey id. It is not secret. */
  readonly accessKeyId: string;
  /** The AccessKey secret, which signs requests. */
  readonly accessKeySecret: string;
  /** The token of temporary credentials (STS). Leave it out for permanent keys. @default undefined */
  readonly securityToken?: string | undefined;
}

/** Keys of a Tencent Cloud account or sub-account. All values are printable ASCII without spaces. */
export interface TencentCredentials {
  /** The SecretId. It is not secret. */
  readonly secretId: string;
  /** The SecretKey, which signs requests. */
  readonly secretKey: string;
  /** The token of temporary credentials (STS). Leave it out for permanent keys. @default undefined */
  readonly token?: string | undefined;
}

/**
 * Credentials, or a function that returns them, for credentials that expire. A client copies credentials when it is created, so
 * that a later change has no effect. It invokes a function before each attempt and does not cache the result: cache it in the
 * function. Attempts that wait for the function at the same time share one invocation. The function must finish within the timeout
 * of an attempt. If it throws, the request ends with an AuthError. If the vendor responds that the token has expired, the function
 * is invoked again and the request is sent once more, unless `retry` is 0.
 */
export type Provider<Credentials> = Credentials | (() => Credentials | Promise<Credentials>);

/** The fields of a vendor's credentials, and the environment variable of each. */
export interface CredentialsForm {
  /** The environment variable of each required field, by the name of the field. */
  readonly required: Readonly<Record<string, string>>;
  /** The optional field with the token of temporary credentials. */
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

/**
 * Reads credentials before they are used, each field once, so that what was checked is what is used.
 *
 * @returns A copy with the fields that the vendor has. It cannot be changed.
 * @throws ConfigurationError that names the field that is missing or invalid. It never contains a value.
 */
export function readCredentials(form: CredentialsForm, given: unknown): AlibabaCredentials | TencentCredentials {
  if (typeof given !== "object" || given === null)
    throw new ConfigurationError(
      `credentials must be ${Object.keys(form.required).join(" and ")}, or a function that resolves to them`,
    );
  const names = [...Object.keys(form.required), form.token[0]];
  const values = Object.fromEntries(names.map((name) => [name, memberOf(given, name)]));
  if (values[form.token[0]] === undefined) checkToken(given as UnknownRecord, form.token[0]);
  for (const name of names) {
    const value = values[name];
    if (value === undefined && name === form.token[0]) continue;
    if (typeof value !== "string" || value === "")
      throw new ConfigurationError(
        `credentials.${name} is ${value === "" ? "empty" : value === undefined ? "missing" : "not text"}`,
      );
    // Any other character could end a header, or result in a signature that the vendor cannot reproduce.
    if (!/^[\x21-\x7e]+$/.test(value))
      throw new ConfigurationError(
        `credentials.${name} contains a space, a line break or another character that keys do not have`,
      );
    if (name.endsWith("Id") && /[,/;]/.test(value))
      throw new ConfigurationError(`credentials.${name} contains a character that key ids do not have`);
  }
  // Every field is set, even to undefined, so that none is inherited from a modified Object.prototype.
  return Object.freeze(values) as unknown as AlibabaCredentials | TencentCredentials;
}

/*
 * Credentials of SDKs have more fields, which are ignored. A token under another name is an error, because the vendor rejects
 * temporary keys without their token.
 */
function checkToken(values: UnknownRecord, token: string): void {
  const isToken = (name: string): boolean =>
    /^(?:security|session|sts)?_?token$/i.test(name) || nearest(name, [token]) !== undefined;
  // Compare the name first, so that values of other fields are not read.
  const other = Object.keys(values).find((name) => isToken(name) && values[name]);
  if (other !== undefined) throw new ConfigurationError(`credentials.${other} is not used; name the token ${token}`);
}

/** Environment variables, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

function fromEnv(form: CredentialsForm, env: Environment): Record<string, string> {
  const credentials: Record<string, string> = {};
  for (const [name, variable] of Object.entries(form.required)) {
    const value = memberOf(env, variable) as string | undefined;
    if (value === undefined || value === "")
      throw new ConfigurationError(`the environment variable ${variable} is ${value === "" ? "empty" : "not set"}`);
    credentials[name] = value;
  }
  const [token, variable] = form.token;
  const value = memberOf(env, variable) as string | undefined;
  if (value) credentials[token] = value;
  return credentials;
}

/**
 * Reads the credentials of Alibaba Cloud from ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and, for temporary
 * keys, ALIBABA_CLOUD_SECURITY_TOKEN.
 *
 * @param env The environment variables.
 * @default process.env
 * @throws ConfigurationError that names a required variable that is empty or not set.
 */
export function alibabaCredentialsFromEnv(env: Environment = process.env): AlibabaCredentials {
  return fromEnv(ALIBABA_FORM, env) as unknown as AlibabaCredentials;
}

/**
 * Reads the credentials of Tencent Cloud from TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and, for temporary keys,
 * TENCENTCLOUD_SESSION_TOKEN.
 *
 * @param env The environment variables.
 * @default process.env
 * @throws ConfigurationError that names a required variable that is empty or not set.
 */
export function tencentCredentialsFromEnv(env: Environment = process.env): TencentCredentials {
  return fromEnv(TENCENT_FORM, env) as unknown as TencentCredentials;
}
