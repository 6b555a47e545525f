export const programme = {
  title: 'Audit programme {{year}}',
};
