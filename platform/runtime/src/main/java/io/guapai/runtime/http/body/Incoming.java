package io.guapai.runtime.http.body;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemAnswer;
import io.guapai.runtime.http.ProblemException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.time.Duration;

/** A body on its way in. All of it happens on the event loop of its connection. */
final class Incoming {

  private final RoutingContext context;
  private final HttpServerRequest request;
  private final long limit;
  private final Runnable left;
  private final Buffer body = Buffer.buffer();
  private long deadline;
  private boolean waiting = true;

  /**
   * @param limit most bytes
   * @param left called once, when nobody waits for the body any longer
   */
  Incoming(RoutingContext context, long limit, Runnable left) {
    this.context = context;
    this.request = context.request();
    this.limit = limit;
    this.left = left;
  }

  /**
   * Reads the body.
   *
   * @param within how long it may take in all
   * @param then what follows when all of it is there
   */
  void read(Duration within, Runnable then) {
    deadline =
        context
            .vertx()
            .setTimer(within.toMillis(), late -> refuseOnce(PlatformProblem.BODY_TOO_SLOW));
    request.exceptionHandler(gone -> leave());
    request.handler(this::add);
    request.endHandler(
        end -> {
          if (leave()) {
            follow(then);
          }
        });
    if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
      request.response().writeContinue();
    }
  }

  private void add(Buffer part) {
    if (body.length() + part.length() > limit) {
      refuseOnce(PlatformProblem.BODY_TOO_LONG, limit);
    } else {
      body.appendBuffer(part);
    }
  }

  /** What a body is, nobody guesses. */
  private void follow(Runnable then) {
    if (body.length() > 0 && request.getHeader(HttpHeaders.CONTENT_TYPE) == null) {
      refuse(context, PlatformProblem.MEDIA_TYPE_REQUIRED);
      return;
    }
    ((RoutingContextInternal) context).setBody(body);
    then.run();
  }

  private void refuseOnce(PlatformProblem problem, Object... arguments) {
    if (leave()) {
      refuse(context, problem, arguments);
    }
  }

  private boolean leave() {
    boolean waited = waiting;
    waiting = false;
    if (waited) {
      context.vertx().cancelTimer(deadline);
      left.run();
    }
    return waited;
  }

  /** Gives a request up whose body somebody else reads, when it is not there in time. */
  static void giveUpAfter(RoutingContext context, Duration within) {
    long timer =
        context
            .vertx()
            .setTimer(
                within.toMillis(),
                late -> {
                  if (!context.request().isEnded()) {
                    ProblemAnswer.giveUp(
                        context, new ProblemException(PlatformProblem.BODY_TOO_SLOW, null));
                  }
                });
    context.addEndHandler(answered -> context.vertx().cancelTimer(timer));
  }

  /** Refuses a request whose body is not there, and will not be. */
  static void refuse(RoutingContext context, PlatformProblem problem, Object... arguments) {
    ProblemAnswer.refuse(context, new ProblemException(problem, null, arguments));
  }
}
