/* Mocks of clients with vitest's types; `npm run typecheck` is the test. This file never runs. */
import { expectTypeOf, vi, type Mock, type Mocked, type MockedFunction } from "vitest";
import type { Aiccs, AiccsMethods, CreateAiCallTaskInput, ResultOf } from "../../generated/aiccs/index.ts";

declare const aiccs: Aiccs;
const created: ResultOf<"CreateAiCallTask"> = { RequestId: "r", Data: "1", Code: "OK" };

// A client in a test, of the methods that the code under test uses.
export const stub: Pick<Aiccs, "createAiCallTask" | "stopAiCallTask"> = {
  createAiCallTask: ({ TaskName }) => Promise.resolve({ ...created, Data: TaskName }),
  stopAiCallTask: () => Promise.resolve({ RequestId: "r", Code: "OK" }),
};
export const plain: Partial<AiccsMethods> = {
  createAiCallTask: ({ TaskName }) => Promise.resolve({ ...created, Data: TaskName }),
};

const create = vi.fn<AiccsMethods["createAiCallTask"]>();
create.mockResolvedValue(created);
export const withMock: Pick<Aiccs, "createAiCallTask"> = { createAiCallTask: create };
expectTypeOf(create.mock.calls[0]?.[0]).toEqualTypeOf<CreateAiCallTaskInput | undefined>();

vi.mocked(aiccs.createAiCallTask).mockResolvedValue(created);
vi.mocked(aiccs.createAiCallTask).mockImplementation(({ TaskName }) => Promise.resolve({ ...created, Data: TaskName }));
vi.spyOn(aiccs, "createAiCallTask").mockResolvedValue(created);
export declare const mocked: Mocked<Pick<Aiccs, "createAiCallTask">>;
mocked.createAiCallTask.mockRejectedValue(new Error("closed"));
export declare const mockedFunction: MockedFunction<Aiccs["createAiCallTask"]>;
mockedFunction.mockResolvedValueOnce(created);
export const asMethod: Aiccs["createAiCallTask"] = vi.fn(() => Promise.resolve(created));
export const asMock: Mock<Aiccs["createAiCallTask"]> = vi.fn(() => Promise.resolve(created));
