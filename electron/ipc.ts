import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { ZodType } from 'zod';
import { type RequestChannel, requestChannels } from '../renderer/host/channels';
import { type IpcArguments, type IpcRequests, ipcContract } from '../renderer/host/ipc-contract';
import { isAppUrl, printPath } from './origin';

/** The contract seen channel by channel, so that arguments and function of one channel belong together. */
const contract: { readonly [Channel in RequestChannel]: { readonly args: ZodType<IpcArguments<Channel>> } } =
  ipcContract;

/** Answers each request channel with its function, after checking who sends and what is sent. */
export function answerRequests(requests: IpcRequests): void {
  for (const channel of requestChannels) answer(channel, requests);
}

function answer<Channel extends RequestChannel>(channel: Channel, requests: IpcRequests): void {
  const { args } = contract[channel];
  const handle = requests[channel];
  ipcMain.handle(channel, (event, ...sent: unknown[]) => {
    if (!isTrusted(event)) throw new Error(`${channel}: refused, not sent by the program's own page`);
    const checked = args.safeParse(sent);
    if (!checked.success) throw new Error(`${channel}: refused, ${checked.error.issues[0]?.message ?? 'malformed'}`);
    return handle(...checked.data);
  });
}

/** Only the top frame of a page of ours may ask; frames inside it and documents to be printed may not. */
function isTrusted({ senderFrame }: IpcMainInvokeEvent): boolean {
  if (senderFrame === null || senderFrame.parent !== null || !isAppUrl(senderFrame.url)) return false;
  return !new URL(senderFrame.url).pathname.startsWith(printPath);
}
