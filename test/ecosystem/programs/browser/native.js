/* A program of React Native. Metro's own support of imports does not load zod, so it has no schemas. */
import { createAiccs, StartType, validate } from "outdial/aiccs";
import { createLimiter } from "outdial/limiter";

function messageOf(call) {
  try {
    return typeof call();
  } catch (error) {
    return error.message;
  }
}

globalThis.shown = {
  issues: validate("CreateAiCallTask", { StartType: StartType.Schedule }).issues.map(String),
  refused: [() => createAiccs({}), () => createLimiter()].map(messageOf),
};
