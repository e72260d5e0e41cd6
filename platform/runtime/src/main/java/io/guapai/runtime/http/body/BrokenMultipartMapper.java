package io.guapai.runtime.http.body;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.http.ProblemMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpClosedException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Files in parts that are cut off, or are parts of something else, or are too many: the sender's
 * fault. Their parser says so in exceptions that anybody may throw, and they are told apart by
 * where they come from. So is a sender who went away in the middle, which is nobody's fault.
 */
@Singleton
public class BrokenMultipartMapper {

  private static final String PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";

  /** Causes looked at: some go round in a circle. */
  private static final int DEEPEST = 10;

  private static final Logger LOG = Logger.getLogger(BrokenMultipartMapper.class);

  private final ProblemMapper problems;

  BrokenMultipartMapper(ProblemMapper problems) {
    this.problems = problems;
  }

  @ServerExceptionMapper({IOException.class, RuntimeException.class})
  public Response broken(Exception e, HttpHeaders headers) {
    return Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
            .limit(DEEPEST)
            .anyMatch(BrokenMultipartMapper::isOfSender)
        ? problems.refused(
            new ProblemException(PlatformProblem.UNREADABLE_BODY, null, "multipart/form-data"),
            headers)
        : fault(e);
  }

  private static Response fault(Exception e) {
    LOG.error("a request failed", e);
    return HttpProblem.valueOf(Response.Status.INTERNAL_SERVER_ERROR).toResponse();
  }

  private static boolean isOfSender(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return e instanceof ClosedChannelException
        || e instanceof HttpClosedException
        || trace.length > 0 && trace[0].getClassName().startsWith(PARSER);
  }
}
