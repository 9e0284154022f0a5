import type { OscalBackMatter } from './oscal-back-matter.ts';
import type { OscalLink, OscalMetadata } from './oscal-metadata.ts';
import type { OscalProperty } from './oscal-property.ts';

/**
 * A number that the contract does not give; a profile sets it.
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalParameter {
  readonly id: string;
  readonly props: readonly OscalProperty[];
  readonly label: string;
}

/**
 * A text of a control: what is checked (`statement`), or what staff should know (`guidance`).
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalPart {
  readonly id: string;
  readonly name: 'statement' | 'guidance';
  readonly prose: string;
}

/**
 * A control (管理策) as OSCAL has it.
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalControl {
  readonly id: string;
  readonly title: string;
  readonly props: readonly OscalProperty[];
  readonly links: readonly OscalLink[];
  readonly parts: readonly OscalPart[];
}

/**
 * The controls of one chapter.
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalGroup {
  readonly id: string;
  readonly title: string;
  readonly controls?: readonly OscalControl[];
}

/**
 * A catalogue of controls (管理策の目録) as OSCAL `catalog`.
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalCatalog {
  readonly catalog: {
    readonly uuid: string;
    readonly metadata: OscalMetadata;
    readonly params?: readonly OscalParameter[];
    readonly groups: readonly OscalGroup[];
    readonly 'back-matter': OscalBackMatter;
  };
}
