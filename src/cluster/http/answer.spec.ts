import { listen } from '../../testing/aListeningApi';
import { noSuchPath } from '../store/failure';
import { answerFailure, answerOk, send, type Answer } from './answer';

const sent = async (answer: Answer) => {
  const server = await listen({ handle: (_request, response) => send(response, answer), upgrade: () => undefined });
  const response = await fetch(server.url);
  const { status: code, headers } = response;
  const [type, length, cache] = ['content-type', 'content-length', 'cache-control'].map((name) => headers.get(name));
  const text = await response.text();
  await server.close();
  return { code, type, length, cache, text };
};

describe('an answer', () => {
  it('goes out as JSON, as long as it is in bytes, and is not kept', async () => {
    expect(await sent(answerOk({ name: 'Grüße 🖧' }))).toEqual({
      code: 200,
      type: 'application/json',
      length: '23',
      cache: 'no-cache, private',
      text: '{"name":"Grüße 🖧"}',
    });
  });

  it('that is text goes out as it is', async () => {
    const answer = { code: 200, body: 'ok', contentType: 'text/plain' };
    expect(await sent(answer)).toMatchObject({ type: 'text/plain', length: '2', text: 'ok' });
  });

  it('that says what failed has the code of its Status', async () => {
    const { code, text } = await sent(answerFailure(noSuchPath()));
    expect([code, JSON.parse(text)]).toEqual([404, expect.objectContaining({ kind: 'Status', code: 404 })]);
  });
});
