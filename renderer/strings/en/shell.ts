export const shell = {
  unnamedChange: 'Change recorded',
  intents: {},
};
