/* What the zod schemas return can be sent; `npm run typecheck` is the test. This file never runs. */
import type { Aiccs } from "../../generated/aiccs/index.ts";
import * as aiccsSchemas from "../../generated/aiccs/schemas.ts";
import type { Ccc } from "../../generated/ccc/index.ts";
import * as cccSchemas from "../../generated/ccc/schemas.ts";
import type { Dyvms } from "../../generated/dyvms/index.ts";
import * as dyvmsSchemas from "../../generated/dyvms/schemas.ts";

declare const aiccs: Aiccs;
declare const ccc: Ccc;
declare const dyvms: Dyvms;
declare const form: unknown;

void aiccs.createAiCallTask(aiccsSchemas.CreateAiCallTask.parse(form));
void aiccs.updateAiCallTask(aiccsSchemas.UpdateAiCallTask.parse(form));
void aiccs.importTaskNumberDatas(aiccsSchemas.ImportTaskNumberDatas.parse(form));
void ccc.createAutoCalloutTask(cccSchemas.CreateAutoCalloutTask.parse(form));
void dyvms.cloudUpdateTask(dyvmsSchemas.CloudUpdateTask.parse(form));

// Schemas that are derived from the fields.
const { CreateAiCallTaskFields: fields, withRules } = aiccsSchemas;
void aiccs.createAiCallTask(withRules("CreateAiCallTask", fields).parse(form));
void aiccs.createAiCallTask({ ...fields.omit({ TaskName: true }).parse(form), TaskName: "a" });
const some = fields.partial().required({ StartType: true, CallTime: true, CallDay: true });
void aiccs.createAiCallTask({ ...some.parse(form), TaskName: "a" });
