import type { Command, Decision, DecisionContext } from './command.ts';
import type { Matter } from './matter.ts';

export function decide(_matter: Matter | null, _command: Command, _context: DecisionContext): Decision {
  throw new Error('coming');
}
