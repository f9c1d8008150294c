import { createRequire } from "node:module";
import type OpenApiCore from "@alicloud/openapi-core";
import { ALIBABA_KEYS, createAiCallTask } from "../inputs.ts";
import { request as requestModel, response as responseModel, shrunk as shrunkModel } from "./alibaba-models.ts";
import type { Call } from "./variant.ts";

/*
 * @alicloud/openapi-core, called in the same steps as the product's generated client: request model, shrunk model, query,
 * callApi, response model.
 */

const require = createRequire(import.meta.url);
const core = require("@alicloud/openapi-core") as typeof OpenApiCore;
const dara = require("@darabonba/typescript") as { cast: <T>(answer: unknown, model: T) => T };
const LISTS = ["CallDay", "CallRetryReason", "CallTime"];

export function open(url: string): Call {
  const { OpenApiUtil } = core;
  const { Config, OpenApiRequest, Params } = core.$OpenApiUtil;
  const client = new core.default(new Config({ ...ALIBABA_KEYS, endpoint: new URL(url).host, protocol: "http" }));
  const input = { ...createAiCallTask, CallTime: createAiCallTask.CallTime.map((window) => JSON.stringify(window)) };
  return async () => {
    const given = new requestModel(input);
    given.validate();
    const shrunk = new shrunkModel({});
    OpenApiUtil.convert(given, shrunk);
    for (const name of LISTS) {
      if (given[name] !== undefined)
        shrunk[`${name}Shrink`] = OpenApiUtil.arrayToStringWithSpecifiedStyle(given[name], name, "json");
    }
    const query: Record<string, unknown> = {};
    for (const [name, wireName] of Object.entries(shrunkModel.names()))
      if (shrunk[name] !== undefined && shrunk[name] !== null) query[wireName] = shrunk[name];
    const params = new Params({
      action: "CreateAiCallTask",
      version: "2019-10-15",
      protocol: "HTTPS",
      pathname: "/",
      method: "POST",
      authType: "AK",
      style: "RPC",
      reqBodyType: "formData",
      bodyType: "json",
    });
    const request = new OpenApiRequest({ query: OpenApiUtil.query(query) });
    const runtime = {} as Parameters<typeof client.callApi>[2];
    const answer = dara.cast(await client.callApi(params, request, runtime), new responseModel({}));
    return String((answer.body as { Data: unknown }).Data);
  };
}
