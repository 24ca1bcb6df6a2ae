import { isGraphError } from '@/lib/data/graph-errors';
import { ApiFailure, answerFailure } from './api-failure';

/** What Next hands to a route: the parts of its address. */
export interface RouteContext<Params> {
  params: Promise<Params>;
}
type Handler<Params> = (request: Request, params: Params) => Promise<Response>;

/** A route handler whose every failure has the API's one error shape. */
export function answerRoute<Params = Record<string, never>>(handler: Handler<Params>) {
  return async (request: Request, context: RouteContext<Params>): Promise<Response> => {
    try {
      return await handler(request, await context.params);
    } catch (error) {
      return answerFailure(error instanceof ApiFailure ? error : explain(error));
    }
  };
}

/** What the reader cannot mend is written to the server's log, and only its kind is told. */
function explain(error: unknown): ApiFailure {
  console.error(error);
  if (isGraphError(error)) {
    return new ApiFailure('busy', 'The graph does not answer right now. Nothing was changed; try again in a moment.');
  }
  return new ApiFailure('internal', 'Something went wrong on the server; its log says what. Nothing was changed.');
}
