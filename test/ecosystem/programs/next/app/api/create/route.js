import { createAiccs, StartType } from "outdial/aiccs";
import { createLimiter } from "outdial/limiter";

export const dynamic = "force-dynamic";

export async function GET() {
  const aiccs = createAiccs({
    credentials: { accessKeyId: "test-id", accessKeySecret: "test-secret" },
    endpoint: process.env.ENDPOINT,
    limiter: createLimiter(),
  });
  const { Data } = await aiccs.createAiCallTask({
    TaskName: "spring",
    AgentId: "1180",
    VirtualNumber: "0327",
    StartType: StartType.Immediate,
    CallTime: [{ startTime: "09:00:00", endTime: "10:00:00" }],
    CallDay: ["MONDAY"],
  });
  aiccs.close();
  return Response.json({ Data });
}
