import pino, { type Logger } from 'pino';

/** One line of JSON an event, warnings and errors unless LOG_LEVEL says otherwise. What is secret never gets in. */
export const createLogger = (level = process.env.LOG_LEVEL ?? 'warn'): Logger =>
  pino({
    level,
    redact: {
      paths: ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]', '*.password', '*.token'],
      remove: true,
    },
  });
