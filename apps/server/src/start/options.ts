import { parseArgs } from 'node:util';

export interface Options {
  /** Start without the samples. */
  empty: boolean;
  /** Name of the place an empty start makes, e.g. 青澜县. */
  place: string;
  port: number;
  host: string;
  /** Where the embedded database and the secrets live. */
  data: string;
  /** PostgreSQL to use instead of the embedded one. */
  databaseUrl: string | null;
  /** Serve the API only; the web app is neither built nor needed. */
  apiOnly: boolean;
  help: boolean;
}

export const help = `落实 Luoshi

  npm start -- [选项 options]

  --port N        端口，默认 3000 / port, default 3000
  --data DIR      数据目录，默认 ./data / data directory, default ./data
  --empty         不装载示例，建立一个空的地方 / without samples, for your own place
  --place NAME    空白启动时地方的名称，如 青澜县 / name of that place
  --host ADDRESS  监听地址，默认 127.0.0.1（示例数据只能在本机使用）/ address, default 127.0.0.1 (samples: loopback only)
  --api-only      只提供接口，不构建网页 / the API without the web app
  --help          显示本说明 / this text

  DATABASE_URL    使用外部 PostgreSQL(15 及以上)而不是内嵌的 / an external PostgreSQL 15 or newer
  LOG_LEVEL       日志级别，默认 warn / log level, default warn
`;

/** A mistake in the command line; `message` is for the user. */
export class OptionError extends Error {}

/**
 * The options of `npm start`.
 * @throws OptionError
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options {
  let values: ReturnType<typeof parse>['values'];
  try {
    ({ values } = parse(args));
  } catch (error) {
    throw new OptionError(`${(error as Error).message}\n\n${help}`);
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new OptionError(
      `--port 应是 0 到 65535 的整数，现在是 ${values.port} / must be a whole number from 0 to 65535`,
    );
  }
  return {
    empty: values.empty,
    place: values.place,
    port,
    host: values.host,
    data: values.data,
    databaseUrl: env.DATABASE_URL || null,
    apiOnly: values['api-only'],
    help: values.help,
  };
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: false,
    options: {
      empty: { type: 'boolean', default: false },
      place: { type: 'string', default: '本县' },
      port: { type: 'string', short: 'p', default: '3000' },
      host: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string', default: './data' },
      'api-only': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });

/** Whether an address can only be reached from this machine. */
export const isLoopbackAddress = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127\./.test(host);
