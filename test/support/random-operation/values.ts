/** Values that arguments are drawn from: by `Type.field(argument)`, by `Input.field`, or by the name of a type. */
export type Pools = Readonly<Record<string, readonly unknown[]>>;
