import { LedgerFailure } from '@luoshi/ledger';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { problemOf } from '../ledger-result.ts';
import { languageOf, Problem } from '../problem.ts';

/** The one error handler: every failure leaves as problem details in the language of the request. */
export default fp(async function problems(app: FastifyInstance) {
  app.setErrorHandler((error: FastifyError | Problem | LedgerFailure, request, reply) => {
    const problem = asProblem(error);
    if (problem.status >= 500) request.log.error({ err: error }, 'request failed');
    return sendProblem(request, reply, problem);
  });
});

export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem) {
  if (problem.extras.retryAfter) reply.header('retry-after', problem.extras.retryAfter);
  const body = problem.document(languageOf(request.headers['accept-language']));
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(body);
}

function asProblem(error: FastifyError | Problem | LedgerFailure): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof LedgerFailure) return problemOf(error.error);
  if (hasZodFastifySchemaValidationErrors(error)) {
    const errors = error.validation.map((issue) => ({
      at: issue.instancePath || '/',
      message: { zh: `${issue.instancePath || '请求'}:${issue.message}`, en: issue.message ?? 'invalid' },
    }));
    const where = errors.map((e) => e.at).join(', ');
    return new Problem(
      'invalid',
      {
        zh: `以下内容不符合要求：${where}。请检查后重新提交。`,
        en: `Not as expected: ${where}. Check and send again.`,
      },
      { errors },
    );
  }
  const status = error.statusCode ?? 500;
  if (status === 413) {
    return new Problem('too-large', {
      zh: '文件超过 50 MB。请只上传报告正文（txt、html、docx），去掉图片后再试。',
      en: 'The file is over 50 MB. Upload the report text only (txt, html, docx), without pictures.',
    });
  }
  if (status === 415 || error.code === 'FST_INVALID_MULTIPART_CONTENT_TYPE') {
    return new Problem('unsupported-type', {
      zh: '请求的内容类型不支持。请用 JSON，或以 multipart/form-data 上传文件。',
      en: 'Unsupported content type. Send JSON, or upload a file as multipart/form-data.',
    });
  }
  if (status === 429) {
    return new Problem('too-many-requests', {
      zh: '操作太频繁，请稍候再试。',
      en: 'Too many requests. Wait a little and try again.',
    });
  }
  if (status >= 400 && status < 500) {
    return new Problem('bad-request', { zh: `请求有误：${error.message}`, en: error.message });
  }
  return new Problem('internal', {
    zh: '系统出错，操作没有完成。请重试；仍不行时把时间告诉系统管理员。',
    en: 'Something went wrong and nothing was saved. Try again, or tell the administrator the time it happened.',
  });
}

export function noSuchAddress(method: string, url: string): Problem {
  return new Problem('not-found', {
    zh: `没有这个地址：${method} ${url}。接口列表见 /api/docs。`,
    en: `No such address: ${method} ${url}. The list is at /api/docs.`,
  });
}
