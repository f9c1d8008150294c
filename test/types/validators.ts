/* The validators' input types are the same as the generated base types; `npm run typecheck` is the test. */
import { expectTypeOf } from "vitest";
import type { input, ZodMiniType } from "zod/mini";
import type { SERVICES } from "../../generated/actions.ts";
import type { components as aiccs } from "../../generated/aiccs/types.ts";
import type * as aiccsValidators from "../../generated/aiccs/validators.ts";
import type { components as ccc } from "../../generated/ccc/types.ts";
import type * as cccValidators from "../../generated/ccc/validators.ts";
import type { components as dyvms } from "../../generated/dyvms/types.ts";
import type * as dyvmsValidators from "../../generated/dyvms/validators.ts";

interface Generated {
  aiccs: { types: aiccs["schemas"]; validators: typeof aiccsValidators };
  ccc: { types: ccc["schemas"]; validators: typeof cccValidators };
  dyvms: { types: dyvms["schemas"]; validators: typeof dyvmsValidators };
}

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

type Same<Type, Make extends () => ZodMiniType> = [Normalised<Type>] extends [Input<Make>]
  ? [Input<Make>] extends [Normalised<Type>]
    ? true
    : false
  : false;

/** The names of the validators of a service that differ from the type of the same name. */
type Different<Types, Validators> = {
  [Name in keyof Validators]: Name extends `z${infer Schema extends keyof Types & string}`
    ? Validators[Name] extends () => ZodMiniType
      ? Same<Types[Schema], Validators[Name]> extends true
        ? never
        : Name
      : Name
    : Name;
}[keyof Validators];

type DifferentIn<Service extends keyof Generated> = Different<
  Generated[Service]["types"],
  Generated[Service]["validators"]
>;

expectTypeOf<keyof Generated>().toEqualTypeOf<keyof typeof SERVICES>();
expectTypeOf<{ [Service in keyof Generated]: DifferentIn<Service> }>().toEqualTypeOf<{
  [Service in keyof Generated]: never;
}>();

// The comparison also finds differences.
type Types = Generated["aiccs"]["types"];
type Swapped = Omit<Types, "CreateAiCallTaskRequest"> & { CreateAiCallTaskRequest: Types["UpdateAiCallTaskRequest"] };
expectTypeOf<Different<Swapped, typeof aiccsValidators>>().toEqualTypeOf<"zCreateAiCallTaskRequest">();
expectTypeOf<Different<Omit<Types, "CallDay">, typeof aiccsValidators>>().toEqualTypeOf<"zCallDay">();
