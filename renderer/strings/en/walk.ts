export const walk = {
  title: 'Walkthrough',
};
