import { inlineWork } from './pack-work';
import type { WorkAnswer, WorkRequest } from './pack-worker-messages';

const work = inlineWork();

addEventListener('message', async ({ data }: MessageEvent<WorkRequest>) => {
  let answer: WorkAnswer;
  try {
    answer = { id: data.id, bytes: new Uint8Array(await run(data)) };
  } catch (error) {
    answer = { id: data.id, failure: error instanceof Error ? error.message : String(error) };
  }
  postMessage(answer, 'bytes' in answer ? { transfer: [answer.bytes.buffer] } : {});
});

function run(request: WorkRequest): Promise<Uint8Array> {
  switch (request.type) {
    case 'docx':
      return work.docx(request.model);
    case 'xlsx':
      return work.xlsx(request.sheets);
    case 'zip':
      return work.zip(request.files);
  }
}
