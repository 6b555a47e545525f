export const coverage = {
  intents: {},
};
