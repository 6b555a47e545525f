export const checklist = {
  title: 'Checklist',
};
