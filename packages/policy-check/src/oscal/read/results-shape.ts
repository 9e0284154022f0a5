import { z } from 'zod';

/** A thing that may hold properties. */
export interface Propertied {
  readonly props?:
    | readonly { readonly name: string; readonly ns?: string | undefined; readonly value: string }[]
    | undefined;
}

/** An observation. */
export interface ObservationShape extends Propertied {
  readonly uuid: string;
  readonly collected: string;
}

/** A risk. */
export interface RiskShape extends Propertied {
  readonly uuid: string;
  readonly status: string;
  readonly 'mitigating-factors'?: readonly (Propertied & { readonly uuid: string })[] | undefined;
}

/** A finding of OSCAL. */
export interface StatusShape extends Propertied {
  readonly uuid: string;
  readonly target: {
    readonly 'target-id': string;
    readonly status: { readonly state: string; readonly reason?: string | undefined };
  };
  readonly 'related-risks'?: readonly { readonly 'risk-uuid': string }[] | undefined;
}

/** One result. */
export interface ResultShape extends Propertied {
  readonly uuid: string;
  readonly start: string;
  readonly end: string;
  readonly 'reviewed-controls': {
    readonly 'control-selections': readonly [
      {
        readonly 'include-all': object;
        readonly 'exclude-controls'?: readonly { readonly 'control-id': string }[] | undefined;
      },
    ];
  };
  readonly observations?: readonly ObservationShape[] | undefined;
  readonly risks?: readonly RiskShape[] | undefined;
  readonly findings?: readonly StatusShape[] | undefined;
}

/** Of `assessment-results` the parts that are read. */
export interface ResultsShape {
  readonly uuid: string;
  readonly metadata: { readonly 'last-modified': string };
  readonly results: readonly ResultShape[];
}

const text = z.string();
const props = z.array(z.object({ name: text, ns: text.optional(), value: text })).optional();
const observation = z.object({ uuid: text, props, collected: text });
const factor = z.object({ uuid: text, props });
const risk = z.object({ uuid: text, props, status: text, 'mitigating-factors': z.array(factor).optional() });
const finding = z.object({
  uuid: text,
  props,
  target: z.object({ 'target-id': text, status: z.object({ state: text, reason: text.optional() }) }),
  'related-risks': z.array(z.object({ 'risk-uuid': text })).optional(),
});
const selection = z.object({
  'include-all': z.object({}),
  'exclude-controls': z.array(z.object({ 'control-id': text })).optional(),
});
const result = z.object({
  uuid: text,
  start: text,
  end: text,
  props,
  'reviewed-controls': z.object({ 'control-selections': z.tuple([selection]) }),
  observations: z.array(observation).optional(),
  risks: z.array(risk).optional(),
  findings: z.array(finding).optional(),
});

/** Reads the parts that are read; whatever else OSCAL allows may stand beside them. */
export const resultsShape: z.ZodType<ResultsShape> = z.object({
  uuid: text,
  metadata: z.object({ 'last-modified': text }),
  results: z.array(result).min(1),
});
