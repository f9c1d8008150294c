import { _, type Ajv2020, type CodeKeywordDefinition } from "./ajv.ts";

/*
 * What the wire view says beyond JSON Schema, taught to Ajv. The keywords are written as code, so that they survive
 * in validators made ahead. Ajv alone takes contentSchema for a remark.
 */

const contentSchema: CodeKeywordDefinition = {
  keyword: "contentSchema",
  type: "string",
  schemaType: ["object", "boolean"],
  code(cxt) {
    const { gen, data } = cxt;
    const parsed = gen.let("parsed");
    const readable = gen.let("readable", true);
    gen.try(
      () => gen.assign(parsed, _`JSON.parse(${data})`),
      () => gen.assign(readable, false),
    );
    gen.if(
      readable,
      () => {
        const valid = gen.name("valid");
        cxt.subschema({ keyword: "contentSchema", data: parsed, dataTypes: [] }, valid);
        if (!cxt.it.allErrors) gen.if(_`!${valid}`, () => cxt.error(true));
      },
      () => cxt.error(),
    );
  },
};

const wireForm: CodeKeywordDefinition = {
  keyword: "x-wire",
  schemaType: "string",
  code(cxt) {
    if (cxt.schema === "comma-list") cxt.fail(_`typeof ${cxt.data} == "string" && ${cxt.data}.split(",").includes("")`);
  },
};

const decimals: CodeKeywordDefinition = {
  keyword: "x-decimals",
  type: "number",
  schemaType: "number",
  code(cxt) {
    cxt.fail(_`Number(${cxt.data}.toFixed(${cxt.schema as number})) !== ${cxt.data}`);
  },
};

/* An id on the wire is bare digits. Here it is the number that they parse to, which is near enough to judge its range. */
const idRange: CodeKeywordDefinition = {
  keyword: "x-id",
  type: "number",
  schemaType: "string",
  code(cxt) {
    const largest = cxt.schema === "uint64" ? 2 ** 64 : 2 ** 63;
    cxt.fail(_`${cxt.data} < 0 || ${cxt.data} > ${largest}`);
  },
};

/** Adds to an Ajv 2020-12 instance what the wire view needs. */
export function teach(ajv: Ajv2020): Ajv2020 {
  ajv.removeKeyword("contentSchema");
  for (const keyword of [contentSchema, wireForm, decimals, idRange]) ajv.addKeyword(keyword);
  return ajv;
}
