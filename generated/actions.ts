// Generated from specs/ by scripts/generate/facts.ts. Not to be edited: change the spec and run `npm run generate`.

/** The vendors' names of all operations. */
export const ACTIONS = [
  "CreateAiCallTask",
  "UpdateAiCallTask",
  "StartAiCallTask",
  "QueryAiCallTaskPage",
  "QueryAiCallDetailPage",
  "ImportTaskNumberDatas",
  "StopAiCallTask",
  "ImportOneTaskPhoneNumber",
  "QueryAiCallTaskDetail",
  "CancelAiCallDetails",
  "QueryConversationDetailInfo",
  "QueryConversationDetailInfoNew",
  "CreateAutoCalloutTask",
  "UpdatePredictiveDialingCampaign",
  "DescribeAutoCalloutTask",
  "DescribeAutoCalloutTasks",
  "StopAutoCalloutTask",
  "PauseAutoCalloutTask",
  "ResumeAutoCalloutTask",
  "PausePredictiveDialingCampaign",
  "ResumePredictiveDialingCampaign",
  "AbortPredictiveDialingCampaign",
  "DeletePredictiveDialingCampaign",
  "CreateAgentCruiseDialingCampaign",
  "CreatePredictiveDialingCampaign",
  "DescribeAgentCruiseDialingCampaign",
  "AbortAgentCruiseDialingCampaign",
  "DescribePredictiveDialingCampaign",
  "DescribePredictiveDialingCampaigns",
  "DescribePredictiveDialingSessions",
  "CloudUpdateTask",
  "CloudStartTask",
  "CloudPauseTask",
  "CloudDeleteTask",
  "CloudCreateTask",
  "CloudGetTask",
  "CloudImportTaskTel",
  "CloudQueryTask",
  "CloudDeleteTaskTel",
  "CloudListTaskFile",
  "CloudMonitorTask",
  "CloudCreateEnterpriseTime",
  "CloudListEnterpriseTime",
  "CloudDeleteEnterpriseTime",
] as const;

export type Action = (typeof ACTIONS)[number];

/** The services that outdial has entries for. */
export type ServiceName = "aiccs" | "ccc" | "dyvms";

/** The services, each with its vendor and its public host. */
export const SERVICES = {
  aiccs: { vendor: "Alibaba", host: "aiccs.aliyuncs.com" },
  ccc: { vendor: "Tencent", host: "ccc.tencentcloudapi.com" },
  dyvms: { vendor: "Alibaba", host: "dyvmsapi.aliyuncs.com" },
} as const satisfies Record<ServiceName, object>;
