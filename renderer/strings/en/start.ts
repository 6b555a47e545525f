export const start = {
  intents: {},
};
