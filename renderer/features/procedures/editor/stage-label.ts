import { stageHeading } from '../../../documents/flowcharts/stage-heading';
import { wordsOf } from '../../../strings/use-words';

/** Heading word and number of the n-th stage as printed, such as `Giai đoạn II`. */
export function stageLabel(number: number): string {
  return stageHeading('', number, wordsOf('documents'));
}

/** What stands in front of a stage's name: nothing when the name brings its own heading word. */
export function stagePrefix(name: string, number: number): string {
  const label = stageLabel(number);
  if (name.trim() === '') return label;
  return stageHeading(name, number, wordsOf('documents')).startsWith(label) ? `${label}.` : '';
}
