import { createRequire } from "node:module";

/* The model classes of one operation, as Alibaba's generator writes them. */

type Fields = Readonly<Record<string, unknown>>;

/** A model: its properties are the given fields. */
interface Model {
  [field: string]: unknown;
  validate(): void;
  toMap(): Record<string, unknown>;
}

interface ModelClass {
  new (fields: Fields): Model;
  names(): Record<string, string>;
  types(): Record<string, unknown>;
}

const dara = createRequire(import.meta.url)("@darabonba/typescript") as {
  Model: new (fields: Fields) => Model;
};

function model(types: Record<string, unknown>, wireNames: Readonly<Record<string, string>> = {}): ModelClass {
  const names = Object.fromEntries(Object.keys(types).map((name) => [name, wireNames[name] ?? name]));
  return class extends dara.Model {
    static names(): Record<string, string> {
      return names;
    }
    static types(): Record<string, unknown> {
      return types;
    }
  };
}

const SCALARS = {
  AgentId: "string",
  ApplicationCode: "string",
  CallRetryInterval: "number",
  CallRetryTimes: "number",
  LineEncoding: "string",
  LinePhoneNum: "string",
  MissCallRetry: "boolean",
  OwnerId: "number",
  PhoneType: "number",
  ResourceOwnerAccount: "string",
  ResourceOwnerId: "number",
  Source: "number",
  StartType: "string",
  TaskCps: "number",
  TaskName: "string",
  TaskStartTime: "number",
  VirtualNumber: "string",
};
const texts = { type: "array", itemType: "string" };

export const request = model({ ...SCALARS, CallDay: texts, CallRetryReason: texts, CallTime: texts });

export const shrunk = model(
  { ...SCALARS, CallDayShrink: "string", CallRetryReasonShrink: "string", CallTimeShrink: "string" },
  { CallDayShrink: "CallDay", CallRetryReasonShrink: "CallRetryReason", CallTimeShrink: "CallTime" },
);

const body = model({
  AccessDeniedDetail: "string",
  Code: "string",
  Data: "number",
  Message: "string",
  RequestId: "string",
  Success: "boolean",
});

export const response = model({
  headers: { type: "map", keyType: "string", valueType: "string" },
  statusCode: "number",
  body,
});
