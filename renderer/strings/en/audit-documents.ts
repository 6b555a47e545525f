export const auditDocuments = {
  title: 'Audit documents',
};
