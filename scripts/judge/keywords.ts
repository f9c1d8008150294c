import { _, type Ajv2020, type CodeKeywordDefinition } from "./ajv.ts";

/*
 * Ajv keywords for what the wire view states beyond JSON Schema. They generate code, so that they also work in precompiled
 * validators. Ajv by itself treats contentSchema as an annotation.
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

/* An id on the wire is a bare number. Here it is a JavaScript number, which is exact enough to check its range. */
const idRange: CodeKeywordDefinition = {
  keyword: "x-id",
  type: "number",
  schemaType: "string",
  code(cxt) {
    const largest = cxt.schema === "uint64" ? 2 ** 64 : 2 ** 63;
    cxt.fail(_`${cxt.data} < 0 || ${cxt.data} > ${largest}`);
  },
};

/** Adds the keywords of the wire view to an Ajv 2020-12 instance. */
export function addKeywords(ajv: Ajv2020): Ajv2020 {
  ajv.removeKeyword("contentSchema");
  for (const keyword of [contentSchema, wireForm, decimals, idRange]) ajv.addKeyword(keyword);
  return ajv;
}
