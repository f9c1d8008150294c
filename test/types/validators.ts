/* The validators' input types are the same as the generated base types; `npm run typecheck` is the test. */
import { expectTypeOf } from "vitest";
import type { input, ZodMiniType } from "zod/mini";
import type * as aiccs from "../../generated/aiccs/types.ts";
import type * as aiccsValidators from "../../generated/aiccs/validators.ts";
import type * as ccc from "../../generated/ccc/types.ts";
import type * as cccValidators from "../../generated/ccc/validators.ts";
import type * as dyvms from "../../generated/dyvms/types.ts";
import type * as dyvmsValidators from "../../generated/dyvms/validators.ts";

/**
 * The type of a normalised value: ids in three forms become digits, a structure or its JSON text becomes the structure,
 * a list or comma-separated text becomes the list.
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

/* In the validators' types optional fields have `| undefined` in addition to `?`. */
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
// The comparison can also be false.
expectTypeOf<
  Same<aiccs.CreateAiCallTaskRequest, typeof aiccsValidators.zUpdateAiCallTaskRequest>
>().toEqualTypeOf<false>();
