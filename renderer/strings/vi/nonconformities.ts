export const nonconformities = {
  title: 'Sự không phù hợp',
};
