import { type ControlId, catalogues, control } from '@fukushi-kit/policy-check';

/**
 * What a sheet calls a control: its title, or what is checked where other controls of its catalogue have the same title, as the
 * rules of an office do (空調, OA機器).
 */
export function controlName(id: ControlId): string {
  const { title, item } = control(id);
  return isShared(id, title) ? item : title;
}

function isShared(id: ControlId, title: string): boolean {
  const within = catalogues.map(({ chapters }) => chapters.flatMap(({ controls }) => controls));
  const own = within.find((controls) => controls.some((each) => each.id === id)) ?? [];
  return own.filter((each) => each.title === title).length > 1;
}
