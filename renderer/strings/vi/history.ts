export const history = {
  intents: {},
};
