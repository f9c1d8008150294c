// <stdin>
import { createAiccs } from "./dist/aiccs.js";
import { createCcc } from "./dist/ccc.js";
import { validate } from "./dist/aiccs.js";
import { validate as v2 } from "./dist/ccc.js";

// test/bench/inputs.ts
var ALIBABA_KEYS = { accessKeyId: "bench-id", accessKeySecret: "bench-secret" };
var TENCENT_KEYS = { secretId: "bench-id", secretKey: "bench-secret" };
var createAiCallTask = {
  TaskName: "Spring campaign (north)",
  AgentId: "1180000000000001",
  VirtualNumber: "03271234567",
  StartType: "SCHEDULE",
  TaskStartTime: 1748923429e3,
  MissCallRetry: true,
  CallRetryReason: ["USER_BUSY", "NO_ANSWER", "POWERED_OFF"],
  CallRetryTimes: 2,
  CallRetryInterval: 10,
  CallTime: [
    { startTime: "09:00:00", endTime: "11:30:00" },
    { startTime: "14:00:00", endTime: "18:00:00" }
  ],
  CallDay: ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"],
  TaskCps: 57
};
function createAutoCalloutTask(callees = 2) {
  return {
    SdkAppId: 1400123455,
    NotBefore: 1642500621,
    NotAfter: 1642507821,
    Callees: Array.from({ length: callees }, (_, index) => `0086138${String(index).padStart(8, "0")}`),
    Callers: ["008602012345678"],
    IvrId: 8,
    Name: "Spring campaign (north)",
    Description: "Follows up on last year's orders",
    Tries: 2,
    Variables: [{ Key: "season", Value: "spring" }],
    UUI: "campaign-4711"
  };
}

// <stdin>
var a = createAiccs({ credentials: ALIBABA_KEYS });
var t = createCcc({ credentials: TENCENT_KEYS });
var task = createAutoCalloutTask();
async function time(name, n2, f) {
  for (let i = 0; i < n2 / 4; i++) await f();
  const c = process.cpuUsage();
  for (let i = 0; i < n2; i++) await f();
  const d = process.cpuUsage(c);
  console.log(name, ((d.user + d.system) / n2).toFixed(1));
}
var which = process.argv[2] ?? "all";
var n = +(process.argv[3] ?? 2e4);
if (which === "all" || which === "va") await time("validate ali", n, () => validate("CreateAiCallTask", createAiCallTask));
if (which === "all" || which === "vt") await time("validate tc", n, () => v2("CreateAutoCalloutTask", task));
if (which === "all" || which === "pa") await time("prepare ali", n, () => a.prepare("CreateAiCallTask", createAiCallTask));
if (which === "all" || which === "pt") await time("prepare tc", n, () => t.prepare("CreateAutoCalloutTask", task));
if (which === "all" || which === "json") await time("calibration JSON", n, () => JSON.parse(JSON.stringify(createAiCallTask)));
