/**
 * A JSON Schema (2020-12) within the profile of this project: what a bundle of the data contract is made of.
 *
 * @clause none a shape of JSON Schema, not of a source
 */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  type?: JsonType | JsonType[];
  const?: string | number | boolean | null;
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  /** Ids of the clauses that ask for what the schema describes. */
  'x-clause'?: string[];
  /** Why it stands in the contract although no clause asks for it. */
  'x-why'?: string;
  /** The name of the TypeScript type. */
  'x-type'?: string;
}

/**
 * The names of JSON's own types.
 *
 * @clause none a notion of JSON Schema, not of a source
 */
export type JsonType = 'object' | 'array' | 'string' | 'integer' | 'boolean' | 'null';
