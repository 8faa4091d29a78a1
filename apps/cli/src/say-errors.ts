import type { Command } from 'commander';

/** What commander says of a wrong command line, and the same in Chinese. */
const sayings: readonly (readonly [RegExp, (m: RegExpExecArray) => string])[] = [
  [/missing required argument '(.+?)'/, ([, name]) => `缺少参数 ${name}`],
  [/unknown option '(.+?)'/, ([, name]) => `没有选项 ${name}`],
  [/unknown command '(.+?)'/, ([, name]) => `没有命令 ${name}`],
  [/option '(.+?)' argument missing/, ([, name]) => `选项 ${name} 后面缺少内容`],
  [
    /option '(.+?)' argument '(.*?)' is invalid\. Allowed choices are (.+?)\./,
    ([, name, given, choices]) => `选项 ${name} 不能是 ${given}，可选：${choices}`,
  ],
  [
    /option '(.+?)' argument '(.*?)' is invalid\. (.+)/,
    ([, name, given, why]) => `选项 ${name} 不能是 ${given}：${why}`,
  ],
  [/too many arguments/, () => '参数太多'],
];

/** Makes a command and those under it say a wrong command line in Chinese first, and where help is. */
export function sayErrors(command: Command): Command {
  command.configureOutput({
    outputError: (english, write) => {
      const chinese = sayings.map(([form, say]) => [form.exec(english), say] as const).find(([match]) => match);
      if (chinese) write(`${chinese[1](chinese[0]!)}。\n`);
      write(english);
      write(`用法 · usage: ${nameOf(command)} --help\n`);
    },
  });
  for (const child of command.commands) sayErrors(child);
  return command;
}

const nameOf = (command: Command): string => (command.parent ? `${nameOf(command.parent)} ` : '') + command.name();
