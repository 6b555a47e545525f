export const documents = {
  intents: {},
};
