import { readTable } from './read-table';

/** What the worker is asked. */
export interface TableRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

addEventListener('message', (event: MessageEvent<TableRequest>) => {
  void readTable(event.data.name, event.data.bytes).then((result) => postMessage(result));
});
