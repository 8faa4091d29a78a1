/** `npm start`: see `start/options.ts` for what may follow it. */
import { help, readOptions } from './start/options.ts';
import { printProgress } from './start/progress.ts';
import { createServer, type Server, type Started } from './start/server.ts';

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.help) console.log(help);
  else await run(createServer(options, printProgress(console.log)));
} catch (error) {
  fail(error);
}

async function run(server: Server): Promise<void> {
  console.log('落实 Luoshi');
  stopOnSignal(server);
  try {
    print(await server.start());
  } catch (error) {
    await server.stop();
    fail(error);
  }
}

function fail(error: unknown): never {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  if (process.env.LOG_LEVEL === 'debug') console.error(error);
  process.exit(1);
}

function print({ url, demo, made }: Started): void {
  console.log(`\n  ${url}\n`);
  if (demo.length > 0) {
    console.log('  演示账号 / demo sign-ins:');
    for (const { username, password, name, role, unitName } of demo) {
      console.log(`    ${username.padEnd(12)} ${password}   ${name} ${role}${unitName ? ` ${unitName}` : ''}`);
    }
    console.log('');
  }
  if (made) {
    console.log(`  ${made.place}已建立。以下初始密码只显示这一次 / These first passwords are shown only now:`);
    for (const { username, password, title } of made.accounts) {
      console.log(`    ${username.padEnd(12)} ${password}   ${title}`);
    }
    console.log('');
  }
  console.log('  按 Ctrl-C 停止 / Ctrl-C stops the server and the database.');
}

function stopOnSignal(server: Server): void {
  let stopping = false;
  const stop = () => {
    // The second Ctrl-C does not wait.
    if (stopping) process.exit(130);
    stopping = true;
    console.log('\n  正在停止 / Stopping …');
    // A file that is being read must not hold the machine's shutdown.
    setTimeout(() => process.exit(1), 20_000).unref();
    server.stop().then(
      () => process.exit(0),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
