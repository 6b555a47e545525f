import { z } from 'zod';
import type { RequestChannel } from './channels';
import {
  type AppInfo,
  type FolderFile,
  type HostMenu,
  type OpenedFile,
  type OpenRequest,
  plainName,
  type SaveOutcome,
  type SaveRequest,
} from './contract';

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const nothing = z.void();
const extension = z.string().regex(/^[a-z0-9]{1,10}$/);
const command = z.string().min(1).max(100);
const label = z.string().max(200);
const place = z.enum(['journal', 'attachments', 'backups']);
const name = z.string().regex(plainName);
const html = z.string().min(1).max(200_000_000);

const saveRequest = z.strictObject({
  suggestedName: z.string().min(1).max(255),
  extension,
  mediaType: z.string().max(200),
  bytes,
}) satisfies z.ZodType<SaveRequest>;

const openRequest = z.strictObject({
  extensions: z.array(extension).max(20).readonly(),
  multiple: z.boolean(),
}) satisfies z.ZodType<OpenRequest>;

const menuRole = z.enum([
  'undo',
  'redo',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'zoomIn',
  'zoomOut',
  'resetZoom',
  'togglefullscreen',
  'quit',
]);

const menuItem = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('command'), command, label, accelerator: z.string().max(50).nullable() }),
  z.strictObject({ type: z.literal('role'), role: menuRole, label }),
  z.strictObject({ type: z.literal('separator') }),
]);

const hostMenu = z.strictObject({
  label,
  items: z.array(menuItem).max(50).readonly(),
}) satisfies z.ZodType<HostMenu>;

const saveOutcome = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('saved'), name: z.string() }),
  z.strictObject({ type: z.literal('cancelled') }),
  z.strictObject({ type: z.literal('failed'), reason: z.string() }),
]) satisfies z.ZodType<SaveOutcome>;

const openedFile = z.strictObject({
  name: z.string(),
  size: z.number(),
  bytes: bytes.nullable(),
}) satisfies z.ZodType<OpenedFile>;

const appInfo = z.strictObject({
  version: z.string(),
  platform: z.string(),
  dataLocation: z.string(),
}) satisfies z.ZodType<AppInfo>;

const folderFile = z.strictObject({ name: z.string(), size: z.number() }) satisfies z.ZodType<FolderFile>;

/** What became of a call to a folder; `reason` is the system's code. */
export type FolderAnswer<T> =
  | { readonly type: 'done'; readonly value: T }
  | { readonly type: 'failed'; readonly reason: string };

/** Which of the program's own folders. */
export type FolderPlace = z.infer<typeof place>;

function answerOf<T>(value: z.ZodType<T>): z.ZodType<FolderAnswer<T>> {
  return z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('done'), value }),
    z.strictObject({ type: z.literal('failed'), reason: z.string() }),
  ]);
}

/** Of each request channel its arguments, which the shell checks at run time, and its result. */
export const ipcContract = {
  'files:save': { args: z.tuple([saveRequest]), result: saveOutcome },
  'files:open': { args: z.tuple([openRequest]), result: z.array(openedFile).readonly() },
  'print:to-pdf': { args: z.tuple([html]), result: bytes },
  'print:dialog': { args: z.tuple([html]), result: nothing },
  'folder:list': { args: z.tuple([place]), result: answerOf(z.array(folderFile).readonly()) },
  'folder:read': { args: z.tuple([place, name, z.int().min(0)]), result: answerOf(bytes.nullable()) },
  'folder:append': { args: z.tuple([place, name, bytes]), result: answerOf(nothing) },
  'folder:write': { args: z.tuple([place, name, bytes]), result: answerOf(nothing) },
  'folder:remove': { args: z.tuple([place, name]), result: answerOf(nothing) },
  'folder:set-aside': { args: z.tuple([place, name]), result: answerOf(nothing) },
  'folder:free': { args: z.tuple([place]), result: answerOf(z.number().nullable()) },
  'menu:show': { args: z.tuple([z.array(hostMenu).max(20).readonly()]), result: nothing },
  'app:info': { args: z.tuple([]), result: appInfo },
  'app:hold-closing': { args: z.tuple([z.boolean()]), result: nothing },
  'app:close': { args: z.tuple([]), result: nothing },
  'app:start-afresh': { args: z.tuple([]), result: nothing },
} satisfies Record<RequestChannel, { args: z.ZodType<readonly unknown[]>; result: z.ZodType }>;

/** Arguments of one channel. */
export type IpcArguments<Channel extends RequestChannel> = z.infer<(typeof ipcContract)[Channel]['args']>;

/** Answer of one channel. */
export type IpcResult<Channel extends RequestChannel> = z.infer<(typeof ipcContract)[Channel]['result']>;

/** One function for each request channel: what the preload leaves in the window and what the shell implements. */
export type IpcRequests = {
  readonly [Channel in RequestChannel]: (...args: IpcArguments<Channel>) => Promise<IpcResult<Channel>>;
};

/** The object in the window of the desktop program. */
export interface HostBridge {
  readonly requests: IpcRequests;
  /** Calls the listener with the id of each chosen menu item; returns the way to stop it. */
  onMenuCommand(listener: (command: string) => void): () => void;
  /** Calls the listener when the window is about to close, if it was held; returns the way to stop it. */
  onClosing(listener: () => void): () => void;
}
