import type { Rule, RuleFinding } from "../../operation/rule.ts";

interface Trigger {
  readonly InterfaceConfig?: Readonly<Record<string, unknown>>;
}

const METHODS = ["BasicAuth", "BearerAuth", "CustomAuth", "Oauth2Auth"];
const ANY_METHOD = "BasicAuth, BearerAuth, CustomAuth or Oauth2Auth";

/** The rules for the authentication of the callbacks in TriggerStrategy. They are warnings, because the vendor only implies them. */
export const callbackAuth: readonly Rule[] = [
  {
    name: "AuthType-1-expects-a-method",
    level: "warning",
    fields: ["TriggerStrategy"],
    description: `in TriggerStrategy, ${ANY_METHOD} should be given when AuthType is 1`,
    check: ({ TriggerStrategy }) =>
      findings(TriggerStrategy, (config, path) =>
        config.AuthType === 1 && methodsOf(config).length === 0
          ? [{ path, message: `should have ${ANY_METHOD} when AuthType is 1` }]
          : [],
      ),
  },
  {
    name: "AuthType-0-without-a-method",
    level: "warning",
    fields: ["TriggerStrategy"],
    description: `in TriggerStrategy, ${ANY_METHOD} has no effect when AuthType is 0`,
    check: ({ TriggerStrategy }) =>
      findings(TriggerStrategy, (config, path) =>
        config.AuthType === 0
          ? methodsOf(config).map((method) => ({
              path: [...path, method],
              message: "has no effect when AuthType is 0",
            }))
          : [],
      ),
  },
];

function findings(
  triggers: unknown,
  check: (config: Readonly<Record<string, unknown>>, path: readonly (string | number)[]) => readonly RuleFinding[],
): RuleFinding[] {
  return ((triggers ?? []) as readonly Trigger[]).flatMap(({ InterfaceConfig: config }, index) =>
    config === undefined ? [] : check(config, ["TriggerStrategy", index, "InterfaceConfig"]),
  );
}

function methodsOf(config: Readonly<Record<string, unknown>>): string[] {
  return METHODS.filter((method) => config[method] !== undefined);
}
