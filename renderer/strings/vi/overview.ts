export const overview = {
  intents: {},
};
