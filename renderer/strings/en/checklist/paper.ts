export const paper = { open: 'Enter from paper' };
