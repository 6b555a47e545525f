export const questions = { title: 'Question bank', unverified: 'not verified' };
