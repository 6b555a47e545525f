export const nonconformities = {
  title: 'Nonconformities',
};
