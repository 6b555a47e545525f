export const packs = {
  intents: {},
};
