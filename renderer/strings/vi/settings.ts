export const settings = {
  intents: {},
};
