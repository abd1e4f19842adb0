/** A supergraph, or what gives it and its later versions. */
export type SupergraphSource =
  | string
  | ((how: {
      /** Takes a later version into use; throws, and goes on with the last one, where it cannot be used. */
      update: (sdl: string) => void;
    }) => Promise<{ supergraphSdl: string; cleanup?: () => Promise<void> }>);
