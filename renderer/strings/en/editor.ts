export const editor = {
  intents: {},
};
