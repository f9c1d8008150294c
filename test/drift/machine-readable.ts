import { parentOf, type Documented, type Field } from "../../scripts/facts/model.ts";
import { describeField } from "../pages/phrases.ts";
import { withItemValues } from "../pages/render.ts";

/* The vendors' machine-readable files, made from our own specs. */

/** An api-docs.json with one operation. */
export function metaOf(spec: Documented): string {
  const schema = (side: "request" | "response", field: Field): object => {
    const { facts, path } = field;
    const children = spec[side].fields.filter((one) => parentOf(one.path) === path);
    const item = children.find((one) => one.path === `${path}[]`);
    const type = String(facts.type?.value);
    return {
      type: type === "number" ? "number" : type,
      ...(type === "number" && { format: "double" }),
      description: describeField(spec, field, "en", true).join("\n"),
      required: facts.required?.value === true,
      ...(facts.example && { example: String(facts.example.value) }),
      ...(type === "integer" && !facts.minimum && !facts.maximum && { minimum: "0", maximum: "9223372036854775807" }),
      enumValueTitles: {},
      ...(item && { items: schema(side, item) }),
      ...(!item &&
        children.length > 0 && {
          properties: Object.fromEntries(children.map((one) => [one.path.split(".").at(-1) ?? "", schema(side, one)])),
        }),
    };
  };
  const top = (side: "request" | "response") => spec[side].fields.filter(({ path }) => !/[.[]/.test(path));
  const hidden = { name: "OwnerId", in: "query", schema: { type: "integer", required: false } };
  return JSON.stringify({
    version: "1.0",
    info: { style: "RPC", version: spec.version?.value },
    apis: {
      [spec.operation]: {
        parameters: [
          hidden,
          ...top("request").map((field) => ({ name: field.path, in: "query", schema: schema("request", field) })),
        ],
        responses: {
          200: {
            schema: {
              type: "object",
              properties: Object.fromEntries(top("response").map((field) => [field.path, schema("response", field)])),
            },
          },
        },
        responseDemo: JSON.stringify([{ type: "json", example: JSON.stringify(spec.examples.response) }]),
      },
    },
  });
}

/** An api.json with one action. */
export function tcApiOf(spec: Documented): string {
  const objects: Record<string, object> = {};
  const types: Readonly<Record<string, [string, string]>> = {
    integer: ["int", "int64"],
    string: ["string", "string"],
    boolean: ["bool", "bool"],
    number: ["float", "float"],
  };
  const add = (side: "request" | "response", name: string, parent: string): string => {
    const fields = spec[side].fields.filter(({ path }) => parentOf(path) === parent && !path.endsWith("[]"));
    objects[name] = {
      members: fields.map((field) => {
        const { facts, path } = field;
        const item = spec[side].fields.find((one) => one.path === `${path}[]`);
        const [type, member] =
          facts.type?.value === "array"
            ? ["list", item?.facts.type?.value === "object" ? add(side, `${name}${path}`, `${path}[]`) : "string"]
            : facts.type?.value === "object"
              ? ["object", add(side, `${name}${path}`, path)]
              : (types[String(facts.type?.value)] ?? ["string", "string"]);
        return {
          name: path.split(".").at(-1),
          type,
          member,
          document: describeField(spec, withItemValues(spec, field), "zh", false).join("\n").replaceAll("⏎", "\n"),
          required: facts.required?.value === true,
        };
      }),
    };
    return name;
  };
  const names = { input: add("request", "Input", ""), output: add("response", "Output", "") };
  return JSON.stringify({
    actions: { [spec.operation]: names },
    objects,
    metadata: { apiVersion: spec.version?.value },
  });
}
