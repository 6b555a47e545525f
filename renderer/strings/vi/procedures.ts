export const procedures = {
  intents: {},
};
