export const shell = {
  unnamedChange: 'Đã ghi thay đổi',
  intents: {},
};
