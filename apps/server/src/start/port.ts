import { createServer } from 'node:net';

/** Rejects with a sentence for the user when nothing can listen there; asked before anything else is started. */
export function checkPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(new Error(reason(error, host, port)));
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function reason(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `端口 ${port} 已被占用。请换一个：npm start -- --port ${port + 1}\nPort ${port} is in use. Choose another: npm start -- --port ${port + 1}`;
    case 'EACCES':
      return `没有权限使用端口 ${port}，请用 1024 以上的端口。\nPort ${port} needs more rights. Choose one above 1024.`;
    case 'EADDRNOTAVAIL':
      return `本机没有 ${host} 这个地址。\nThis machine has no address ${host}.`;
    default:
      return `不能在 ${host}:${port} 上监听：${error.message}`;
  }
}
