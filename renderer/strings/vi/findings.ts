export const findings = {
  title: 'Phát hiện',
};
