/*
 * Adds a member to Object.prototype before or after outdial is loaded, then uses every operation for the first time, against a fake
 * cloud in the same process. Prints what went wrong, as JSON.
 *
 * Usage: node modified-prototype-first-use.ts before|after <name> <value as JSON>
 */
const [when, name = "", value = "null"] = process.argv.slice(2);
const addMember = (): void => {
  (Object.prototype as Record<string, unknown>)[name] = JSON.parse(value);
};

if (when === "before") addMember();
const { createAiccs } = await import("../../../generated/aiccs/index.ts");
const { createCcc } = await import("../../../generated/ccc/index.ts");
const { createDyvms } = await import("../../../generated/dyvms/index.ts");
const { FACTS } = await import("../../../generated/facts.ts");
const { createFakeCloud, requiredTasks, validInput } = await import("../../../src/testing/index.ts");
if (when === "after") addMember();

const alibaba = { accessKeyId: "alibaba-id", accessKeySecret: "test-secret" };
const tencent = { secretId: "tencent-id", secretKey: "test-secret" };
const cloud = createFakeCloud({ credentials: [alibaba, tencent] });
const server = await cloud.listen();
const problems: string[] = [];
for (const transport of [{ endpoint: server.url }, { fetch: cloud.fetch }]) {
  cloud.reset();
  const clients = {
    aiccs: createAiccs({ credentials: alibaba, ...transport }),
    dyvms: createDyvms({ credentials: alibaba, ...transport }),
    ccc: createCcc({ credentials: tencent, ...transport }),
  };
  for (const [service, operations] of Object.entries(FACTS))
    for (const [method, { action }] of Object.entries(operations)) {
      const client = clients[service as "aiccs"];
      const input = validInput(action as "CreateAiCallTask");
      cloud.seed(
        service === "ccc" ? tencent.secretId : alibaba.accessKeyId,
        requiredTasks(action as "CreateAiCallTask", input),
      );
      try {
        await client[method as "createAiCallTask"](input);
      } catch (error) {
        problems.push(`${action}: ${String((error as Error).stack)}`);
      }
    }
}
await server.close();
process.stdout.write(`${JSON.stringify([cloud.calls.length, ...problems])}\n`);
process.exit();
