/** What a form shows beside its fields, made anew from what was written. */
export type Hint = (written: any) => unknown;

const hints = new Map<string, Hint>();

/** Says what to show in the form of an act, by the last part of its address. */
export function hint(act: string, shown: Hint): void {
  hints.set(act, shown);
}

export const hintOf = (address: string): Hint | undefined => hints.get(address.split('/').at(-1)!);
