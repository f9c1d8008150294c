/** An Ajv validator of the wire view of one operation's request. */
export interface Judge {
  (data: unknown): boolean;
  errors?: JudgeError[] | null;
}

export interface JudgeError {
  readonly keyword: string;
  /** A JSON pointer to the rule. */
  readonly schemaPath: string;
  /** A JSON pointer to the value. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The JSON type of each parameter, by operation. */
export type ParameterTypes = Readonly<Record<string, Readonly<Record<string, string>>>>;
