export const register = {
  intents: {},
};
