import { INT64, choice, closed, fact, id, list, name, onOff, required, text, whole, type FactTable } from "./fact.ts";

/* From the vendor's page of CloudImportTaskTel. */

const TEL = { Tel: "7455441" };
const tels = (more: object): object[] => [{ ...TEL, ...more }];
const backups = (count: number): string => Array.from({ length: count }, (_, index) => 13012345678 + index).join(",");
/** Characters by their bytes in UTF-8. */
const CHARACTERS = [
  ["é", 2],
  ["任", 3],
  ["😀", 4],
] as const;
/** A list whose JSON text has this many bytes. */
function sized(bytes: number, [character, each]: (typeof CHARACTERS)[number] = ["任", 3]): object[] {
  const item = (filler: string) => ({ ...TEL, ClidGroup: filler });
  const rest = bytes - JSON.stringify([item("")]).length;
  return [item(character.repeat(Math.floor(rest / each)) + "x".repeat(rest % each))];
}
const MB = 1024 * 1024;

export const table: FactTable = {
  action: "CloudImportTaskTel",
  base: { EnterpriseId: 17, TaskId: 25, Name: "批次", TaskTelList: [TEL] },
  facts: [
    ...required("EnterpriseId", "TaskId", "Name", "TaskTelList", "TaskTelList[0].Tel"),
    id("EnterpriseId", INT64),
    id("TaskId", INT64),
    id("FileId", INT64),
    ...name("Name"),
    whole("Priority", 0, 999_999),
    choice("IsRepeat", [0, 1, 2, 3], [-1, 4, "1"]),
    choice("BridgeVoiceType", [1, 2, 3], [0, 4, "3"]),
    onOff("ImportTelAutoStart"),
    ...text("BridgeVoicePath"),
    list("TaskTelList", TEL, "7455441", 1, 100_000),
    fact(
      "TaskTelList",
      "has a phone number in each item",
      [tels({ Tel: "13012345678" }), tels({ Tel: "1" })],
      [[{}], tels({ Tel: "" }), tels({ Tel: 13012345678 }), tels({ Tel: "phone" })],
    ),
    fact(
      "TaskTelList",
      "has displayed numbers, which may be the same for all",
      [
        tels({ Clid: "7766551" }),
        tels({ Clid: "" }),
        [
          { Tel: "1", Clid: "95588" },
          { Tel: "2", Clid: "95588" },
        ],
      ],
      [tels({ Clid: "phone" }), tels({ Clid: 7766551 }), tels({ Clid: null })],
    ),
    fact(
      "TaskTelList",
      "has groups of displayed numbers",
      [tels({ ClidGroup: "" }), tels({ ClidGroup: "组" })],
      [tels({ ClidGroup: 7 }), tels({ ClidGroup: null })],
    ),
    whole("TaskTelList[0].Priority", 0, 999_999),
    fact(
      "TaskTelList",
      "has properties in JSON",
      [tels({ Property: "{}" }), tels({ Property: '{"name":"张"}' })],
      [tels({ Property: "" }), tels({ Property: "{name:1}" }), tels({ Property: { name: 1 } })],
    ),
    fact(
      "TaskTelList",
      "has up to eight backup numbers",
      [tels({ BackupTels: "7455332" }), tels({ BackupTels: backups(8) })],
      [
        tels({ BackupTels: backups(9) }),
        tels({ BackupTels: "13012345678,phone" }),
        tels({ BackupTels: ["7455332"] }),
        tels({ BackupTels: 7455332 }),
      ],
    ),
    fact(
      "TaskTelList",
      "has up to 8 MB",
      CHARACTERS.map((character) => sized(8 * MB, character)),
      CHARACTERS.map((character) => sized(8 * MB + 1, character)),
    ),
    ...closed("", "TaskTelList[0]"),
  ],
  rules: {
    "TaskTelList-up-to-8-MB": {
      level: "error",
      kept: [{}, { TaskTelList: sized(8 * MB) }],
      broken: [{ TaskTelList: sized(8 * MB + 1) }],
    },
    "TaskTelList-BackupTels-at-most-8": {
      level: "error",
      kept: [{}, { TaskTelList: tels({ BackupTels: backups(8) }) }],
      broken: [{ TaskTelList: tels({ BackupTels: backups(9) }) }],
    },
    "TaskTelList-Property-is-JSON": {
      level: "error",
      kept: [{}, { TaskTelList: tels({ Property: "{}" }) }],
      broken: [{ TaskTelList: tels({ Property: "{name:1}" }) }],
    },
    "TaskTelList-ClidGroup-wins-over-Clid": {
      level: "warning",
      kept: [{}, { TaskTelList: tels({ Clid: "95588" }) }, { TaskTelList: tels({ ClidGroup: "组" }) }],
      broken: [{ TaskTelList: tels({ Clid: "95588", ClidGroup: "组" }) }],
    },
    "BridgeVoiceType-only-beside-BridgeVoicePath": {
      level: "warning",
      kept: [{}, { BridgeVoiceType: 1, BridgeVoicePath: "path" }, { BridgeVoicePath: "path" }],
      broken: [{ BridgeVoiceType: 1 }],
    },
  },
};
