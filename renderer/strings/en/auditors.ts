export const auditors = {
  title: 'Auditors',
};
