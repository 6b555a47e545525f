import { contextBridge } from 'electron';

contextBridge.exposeInMainWorld('phukin', {});
