import { list } from './checklist/list';
import { paper } from './checklist/paper';
import { prepare } from './checklist/prepare';
import { questions } from './checklist/questions';

export const checklist = {
  title: 'Checklist',
  ...list,
  prepare,
  questions,
  paper,
  intents: {
    'bank.add': 'Added {{count}} common questions',
  },
};
