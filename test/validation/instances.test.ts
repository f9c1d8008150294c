import { createContext, runInContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { CallDay, createAiccs, validate as validateAiccs, type CallTimeWindow } from "../../generated/aiccs/index.ts";
import { validate as validateCcc } from "../../generated/ccc/index.ts";
import { validate as validateDyvms } from "../../generated/dyvms/index.ts";
import type { Checked } from "../../src/validation/validate.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA } from "../support/keys.ts";

/* Inputs are often instances of classes: DTOs of NestJS and class-transformer, entities, stores. */

const messages = (checked: Checked<unknown>): string[] => (checked.ok ? [] : checked.issues.map(String));
const create = (change: object): string[] =>
  messages(validateAiccs("CreateAiCallTask", { ...inputs.createAiCallTask, ...change }));
const cloudTask = (ClidProperty: unknown): string[] =>
  messages(validateDyvms("CloudUpdateTask", { ...inputs.cloudUpdateTask, ClidProperty: ClidProperty as object }));

class Window implements CallTimeWindow {
  startTime: string;
  endTime: string;
  constructor(startTime: string, endTime: string) {
    this.startTime = startTime;
    this.endTime = endTime;
  }
}

class Base {
  TaskName = "spring survey";
  AgentId = "118000000000000001";
  get label(): string {
    return `task ${this.TaskName}`;
  }
}

class CreateCampaignDto extends Base {
  VirtualNumber = "0571000000";
  readonly StartType = "IMMEDIATE";
  CallTime = [new Window("09:00:00", "11:30:00")];
  CallDay = [CallDay.Monday];
  TaskCps: number | undefined = undefined;
  toJSON(): object {
    return { TaskName: "something else" };
  }
  describe(): string {
    return this.label;
  }
}

describe("an instance of a class is sent like a plain object", () => {
  test("with its own members and those of the class that it extends; toJSON is not called", async () => {
    await using aiccs = createAiccs({ credentials: ALIBABA, nonce: () => "n", clock: () => new Date(0) });
    const plain = structuredClone(new CreateCampaignDto());
    const request = await aiccs.prepare("CreateAiCallTask", new CreateCampaignDto());
    expect(request).toEqual(await aiccs.prepare("CreateAiCallTask", plain));
    expect(new URL(request.url).searchParams.get("TaskName")).toBe("spring survey");
    expect(new URL(request.url).searchParams.get("CallTime")).toContain("09:00:00");
  });
  test("at any depth, and in the extra parameters", async () => {
    class Callee {
      Callee = "008613012345678";
      Variables = [
        new (class Variable {
          Key = "name";
          Value = "x";
        })(),
      ];
    }
    const input = { ...inputs.createAutoCalloutTask, Callees: ["008613012345678"], CalleeAttributes: [new Callee()] };
    expect(messages(validateCcc("CreateAutoCalloutTask", input))).toEqual([]);
    await using aiccs = createAiccs({ credentials: ALIBABA });
    const { url } = await aiccs.prepare("CreateAiCallTask", inputs.createAiCallTask, {
      extra: { New: new Window("1", "2") },
    });
    expect(new URL(url).searchParams.get("New")).toBe('{"startTime":"1","endTime":"2"}');
  });
  test.each<[string, () => object]>([
    [
      "a store whose members are accessors, as MobX defines them",
      () => {
        const store = new Window("", "");
        const define = (name: string, value: string) =>
          Object.defineProperty(store, name, { get: () => value, enumerable: true, configurable: true });
        define("startTime", "09:00:00");
        return define("endTime", "10:00:00");
      },
    ],
    ["an observable proxy", () => new Proxy(new Window("09:00:00", "10:00:00"), {})],
    [
      "a class with a tag",
      () =>
        new (class extends Window {
          get [Symbol.toStringTag](): string {
            return "Window";
          }
        })("09:00:00", "10:00:00"),
    ],
    [
      "a function's instance, with enumerable methods",
      () => {
        function Old(this: Record<string, string>): void {
          this.startTime = "09:00:00";
          this.endTime = "10:00:00";
        }
        Object.assign(Old.prototype as object, { length: () => 1 });
        return new (Old as unknown as new () => object)();
      },
    ],
    [
      "an instance from another realm",
      () =>
        runInContext("new (class W { startTime = '09:00:00'; endTime = '10:00:00' })()", createContext({})) as object,
    ],
    [
      "a class that extends null",
      () =>
        Object.assign(Object.create(Object.create(null) as object) as object, {
          startTime: "09:00:00",
          endTime: "10:00:00",
        }),
    ],
  ])("%s", (_case, window) => expect(create({ CallTime: [window()] })).toEqual([]));
  test("its members are validated", () => {
    expect(create({ CallTime: [new Window("9:00", "10:00:00")] })).toEqual([
      'CallTime[0].startTime must be written HH:mm:ss; got "9:00"',
    ]);
    class Dto extends CreateCampaignDto {
      tenant = "acme";
    }
    expect(messages(validateAiccs("CreateAiCallTask", new Dto()))).toEqual([
      expect.stringContaining("tenant is not a parameter of CreateAiCallTask"),
    ]);
  });
});

describe("an object whose members are not its data is refused, with its kind", () => {
  test.each<[string, () => unknown]>([
    ["a Date. Write it in the parameter's own format", () => new Date(0)],
    ["a Date. Write it in the parameter's own format", () => new (class Day extends Date {})(0)],
    ["a Date. Write it in the parameter's own format", () => runInContext("new Date(0)", createContext({})) as unknown],
    ["an object of the class Map", () => new Map([["a", 1]])],
    ["an object of the class Map", () => new (class Members extends Map<string, number> {})([["a", 1]])],
    ["an object of the class Map", () => Object.assign(new Map(), { a: 1 })],
    ["an object of the class Map", () => new Proxy(new Map(), {})],
    ["an object of the class Set", () => new Set([1])],
    ["an object of the class WeakMap", () => new WeakMap()],
    ["an object of the class Promise", () => Promise.resolve({ a: 1 })],
    ["an object of the class RegExp", () => /a/],
    ["an object of the class Error", () => Object.assign(new Error("x"), { code: "E" })],
    ["an object of the class Number", () => Object(1) as unknown],
    ["an object of the class String", () => Object("abc") as unknown],
    ["an object of the class Boolean", () => Object(false) as unknown],
    ["an object of the class BigInt", () => Object(1n) as unknown],
    ["an object of the class Uint8Array", () => Buffer.from("abc")],
    ["an object of the class ArrayBuffer", () => new ArrayBuffer(8)],
    ["an object of the class URL", () => new URL("http://a.example")],
    ["an object of the class URLSearchParams", () => new URLSearchParams("a=1")],
    ["an object of the class Headers", () => new Headers({ a: "1" })],
    ["an object of the class FormData", () => new FormData()],
    ["an object of the class Blob", () => new Blob(["a"])],
    [
      "an object that inherits members of another one",
      () => Object.assign(Object.create({ a: 1 }) as object, { b: 2 }),
    ],
    [
      "an instance of a class that has no members of its own; private members and getters of a class are not read",
      () => new Proxy(new Date(0), {}),
    ],
    [
      "an instance of a class that has no members of its own; private members and getters of a class are not read",
      () =>
        new (class Hidden {
          readonly #a = 1;
          get a(): number {
            return this.#a;
          }
        })(),
    ],
  ])("%s", (kind, value) => expect(cloudTask(value())).toEqual([`ClidProperty must be plain data; got ${kind}`]));

  test("a parameter that only a getter of the class has is not lost silently", () => {
    class Dto extends CreateCampaignDto {
      get CallRetryTimes(): number {
        return 3;
      }
    }
    expect(messages(validateAiccs("CreateAiCallTask", new Dto()))).toEqual([
      "the input must be plain data; got an instance of a class with a getter CallRetryTimes, which is not read",
    ]);
  });
  test("an instance with a getter or a proxy that throws could not be read", () => {
    const broken = Object.defineProperty(new Window("09:00:00", "10:00:00"), "endTime", {
      get: () => {
        throw new Error("13987654321");
      },
      enumerable: true,
    });
    const says = "could not be read: a getter or a proxy threw an error";
    expect(create({ CallTime: [broken] })).toEqual([`CallTime[0].endTime ${says}`]);
    const proxy = new Proxy(new Window("1", "2"), {
      ownKeys() {
        throw new Error("13987654321");
      },
    });
    expect(create({ CallTime: [proxy] })[0]).toContain(says);
  });
  test("an instance with a function or a reference to itself is refused", () => {
    class Node {
      a = 1;
      readonly parent = this;
      readonly run = (): number => this.a;
    }
    expect(cloudTask(new Node())).toEqual([
      "ClidProperty.parent refers to itself",
      "ClidProperty.run cannot be sent; got a function",
    ]);
  });
});
