/* The validators' input types and the generated base types say the same; `npm run typecheck` is the test. */
import { expectTypeOf } from "vitest";
import type { input, ZodMiniType } from "zod/mini";
import type * as aiccs from "../../generated/aiccs/types.ts";
import type * as aiccsValidators from "../../generated/aiccs/validators.ts";
import type * as ccc from "../../generated/ccc/types.ts";
import type * as cccValidators from "../../generated/ccc/validators.ts";
import type * as dyvms from "../../generated/dyvms/types.ts";
import type * as dyvmsValidators from "../../generated/dyvms/validators.ts";

/**
 * What normalising makes of a caller's type: of an id in three forms its digits, of a structure or its text the structure,
 * of a list or text with commas the list.
 */
type Normalised<T> = unknown extends T
  ? T
  : bigint extends T
    ? string
    : string extends T
      ? [Exclude<T, string>] extends [never]
        ? string
        : Normalised<Exclude<T, string>>
      : T extends readonly (infer Item)[]
        ? Normalised<Item>[]
        : T extends object
          ? { [K in keyof T]: Normalised<Exclude<T[K], undefined>> }
          : T;

/* A schema of what may be left out has `| undefined` beside its `?`. */
type Exact<T> = unknown extends T
  ? T
  : T extends readonly (infer Item)[]
    ? Exact<Item>[]
    : T extends object
      ? { [K in keyof T]: Exact<Exclude<T[K], undefined>> }
      : T;

type Input<Make extends () => ZodMiniType> = Exact<input<ReturnType<Make>>>;

type Same<Request, Make extends () => ZodMiniType> = [Normalised<Request>] extends [Input<Make>]
  ? [Input<Make>] extends [Normalised<Request>]
    ? true
    : false
  : false;

expectTypeOf<
  Same<aiccs.CreateAiCallTaskRequest, typeof aiccsValidators.zCreateAiCallTaskRequest>
>().toEqualTypeOf<true>();
expectTypeOf<
  Same<aiccs.UpdateAiCallTaskRequest, typeof aiccsValidators.zUpdateAiCallTaskRequest>
>().toEqualTypeOf<true>();
expectTypeOf<
  Same<dyvms.CloudUpdateTaskRequest, typeof dyvmsValidators.zCloudUpdateTaskRequest>
>().toEqualTypeOf<true>();
expectTypeOf<
  Same<ccc.CreateAutoCalloutTaskRequest, typeof cccValidators.zCreateAutoCalloutTaskRequest>
>().toEqualTypeOf<true>();
expectTypeOf<
  Same<ccc.UpdatePredictiveDialingCampaignRequest, typeof cccValidators.zUpdatePredictiveDialingCampaignRequest>
>().toEqualTypeOf<true>();
// And the question can be answered with no.
expectTypeOf<
  Same<aiccs.CreateAiCallTaskRequest, typeof aiccsValidators.zUpdateAiCallTaskRequest>
>().toEqualTypeOf<false>();
