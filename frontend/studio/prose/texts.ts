/** The texts of the interface, by the end of their key; `{0}` is what is given. */
export type Texts = (key: string, ...given: (string | number)[]) => string;

export function texts(all: Record<string, string>): Texts {
  return (key, ...given) => given.reduce<string>((text, it, i) => text.replace(`{${i}}`, String(it)), all[key] ?? key);
}
