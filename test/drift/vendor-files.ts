/* Small files in the vendors' own formats, with what is hard to draft. Names and sentences are our own. */

/** An api-docs.json: a form body, maps, lists of ids, ids and lists inside a response, null. */
export const API_DOCS = {
  version: "1.0",
  info: { style: "RPC", product: "aiccs", version: "2019-10-15" },
  apis: {
    CreateAiCallTask: { parameters: [], responses: {} },
    ImportAiCallNumbers: {
      parameters: [
        { name: "OwnerId", in: "query", schema: { type: "integer", format: "int64" } },
        { name: "TaskId", in: "query", schema: { type: "string", required: true, example: "1187****" } },
        {
          name: "PhoneNumberList",
          in: "formData",
          style: "json",
          schema: {
            type: "array",
            required: true,
            maxItems: 10,
            items: { type: "object", additionalProperties: { type: "string" } },
          },
        },
        {
          name: "Variables",
          in: "query",
          style: "json",
          schema: { type: "object", additionalProperties: { type: "string" } },
        },
        { name: "Labels", in: "query", schema: { type: "object", additionalProperties: { type: "integer" } } },
      ],
      responses: {
        200: {
          schema: {
            type: "object",
            properties: {
              Code: { type: "string", example: "OK" },
              RequestId: { type: "string" },
              Data: { type: "integer", format: "int64", description: "Something.", example: "123****" },
            },
          },
        },
      },
    },
    QueryAiCallRecordPage: {
      parameters: [
        { name: "TaskId", in: "query", schema: { type: "string", required: true, example: "118700000000000001" } },
        {
          name: "RecordIds",
          in: "query",
          style: "json",
          schema: { type: "array", items: { type: "integer", format: "uint64" } },
        },
        { name: "PageNo", in: "query", schema: { type: "integer", format: "int64", example: "1" } },
        { name: "CallDay", in: "query", schema: { type: "array", items: { type: "string" } } },
        { name: "StartType", in: "query", schema: { type: "string", example: "SCHEDULE" } },
      ],
      responses: {
        200: {
          schema: {
            type: "object",
            properties: {
              Code: { type: "string", example: "OK" },
              RequestId: { type: "string" },
              Data: {
                type: "object",
                properties: {
                  Records: {
                    type: "array",
                    items: {
                      type: "object",
                      properties: {
                        RecordId: { type: "integer", format: "uint64", example: "5" },
                        Note: { type: "string", nullable: true },
                        Status: {
                          type: "integer",
                          enumValueTitles: { 0: "one", 1: "another" },
                          example: "1",
                          nullable: true,
                        },
                        Rate: { type: "integer", example: "3.5" },
                        Failures: { type: "object", additionalProperties: { type: "string" } },
                        Steps: {
                          type: "array",
                          items: {
                            type: "object",
                            properties: {
                              AgentId: { type: "integer", format: "int64" },
                              Words: {
                                type: "array",
                                items: { type: "object", properties: { Text: { type: "string", example: "a" } } },
                              },
                            },
                          },
                        },
                        TaskIds: { type: "array", items: { type: "integer", format: "int64" } },
                      },
                    },
                  },
                  Total: { type: "integer", example: "1" },
                },
              },
              Tags: { type: "array", items: { type: "string" } },
            },
          },
        },
        400: { schema: { type: "object" } },
      },
    },
  },
};

const member = (name: string, type: string, kind: string, more: object = {}): object => ({
  name,
  type,
  member: kind,
  document: "",
  required: false,
  disabled: false,
  value_allowed_null: false,
  ...more,
});

const CANNOT = "Something.\nNote: this field may return null, indicating that no valid values can be obtained.";

/** An api.json: ids of another width than in the specs, structures three deep, shared ones, null. */
export const API = {
  metadata: { apiVersion: "2020-02-10" },
  actions: {
    CreateAutoCalloutPlanTask: { input: "CreateRequest", output: "CreateResponse" },
    DescribeAutoCalloutPlanTasks: { input: "DescribeRequest", output: "DescribeResponse" },
    PauseAutoCalloutPlanTask: { input: "PauseRequest", output: "PauseResponse" },
  },
  objects: {
    CreateRequest: {
      members: [
        // CreateAutoCalloutTask has uint64.
        member("SdkAppId", "int", "int64", { required: true, example: "1400000000" }),
        member("Name", "string", "string", { required: true, example: "plan" }),
        member("NotBefore", "int", "int64", { required: true, example: "1642500621" }),
        member("NotAfter", "int", "int64"),
        member("Callees", "list", "string", { required: true, example: '["008613012345678"]' }),
        member("Variables", "list", "Variable"),
        member("CallOrder", "int", "int64", { document: "0 随机 1 顺序", example: "0" }),
        member("Plan", "object", "CalloutPlan"),
      ],
    },
    Variable: { members: [member("Key", "string", "string"), member("Value", "string", "string")] },
    CalloutPlan: { members: [member("Stages", "list", "CalloutStage", { required: true })] },
    CalloutStage: { members: [member("Windows", "list", "CalloutWindow"), member("NumberId", "int", "int64")] },
    CalloutWindow: { members: [member("Minutes", "int", "int64"), member("Next", "object", "CalloutStage")] },
    CreateResponse: {
      members: [
        member("TaskId", "int", "uint64", { value_allowed_null: true }),
        member("RequestId", "string", "string"),
      ],
    },
    DescribeRequest: {
      members: [
        member("SdkAppId", "int", "uint64", { required: true, example: "1400000000" }),
        member("PageSize", "int", "uint64", { required: true, example: "25" }),
        member("PageNumber", "int", "uint64", { required: true, example: "0" }),
      ],
    },
    DescribeResponse: {
      members: [
        member("Tasks", "list", "CalloutPlanInfo", { document: CANNOT }),
        member("RequestId", "string", "string"),
      ],
    },
    CalloutPlanInfo: {
      members: [
        member("TaskId", "int", "uint64", { example: "3" }),
        member("NotBefore", "int", "int64", { document: CANNOT }),
        member("State", "int", "uint64", { document: "0 等待 1 呼叫中", value_allowed_null: true }),
        member("CallOrder", "int", "int64", { document: CANNOT }),
        member("Variables", "list", "Variable"),
        member("Window", "object", "CalloutWindowInfo", { value_allowed_null: true }),
      ],
    },
    CalloutWindowInfo: { members: [member("Minutes", "int", "int64")] },
    PauseRequest: {
      members: [
        member("SdkAppId", "int", "int64", { required: true, example: "1400000000" }),
        member("TaskId", "int", "int64", { required: true, example: "3" }),
      ],
    },
    PauseResponse: { members: [member("RequestId", "string", "string")] },
  },
};
