"use client";
import { useEffect, useState } from "react";
import { createAiccs, StartType, validate } from "outdial/aiccs";
import { CreateAiCallTaskFields } from "outdial/aiccs/schemas";
import { createFakeCloud } from "outdial/testing";

function messageOf(call) {
  try {
    return typeof call();
  } catch (error) {
    return error.message;
  }
}

export function Form() {
  const [shown, setShown] = useState("");
  useEffect(() => {
    const { issues } = validate("CreateAiCallTask", { StartType: StartType.Schedule });
    const zod = CreateAiCallTaskFields.shape.TaskCps.safeParse(501).success;
    const refused = [() => createAiccs({}), () => createFakeCloud({})].map(messageOf);
    setShown(JSON.stringify({ issues: issues.map(String), zod, refused }));
  }, []);
  return (
    <>
      <i>{StartType.Immediate}</i>
      <pre>{shown}</pre>
    </>
  );
}
