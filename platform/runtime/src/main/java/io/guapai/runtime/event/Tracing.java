package io.guapai.runtime.event;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Carries traces through the events: the attribute {@code traceparent} holds the place in the trace
 * that an event was told at (CloudEvents extension Distributed Tracing). Without a collector no
 * span is made, and an event that came with a trace still hands it on.
 */
@ApplicationScoped
public class Tracing {

  static final String ATTRIBUTE = "traceparent";

  private static final String LOG_CORRELATION = "correlationId";
  private static final String LOG_TRACE = "traceId";
  private static final Pattern TRACEPARENT =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2}).*");

  private final Tracer tracer;
  private final Traces traces;

  Tracing(OpenTelemetry telemetry, Traces traces) {
    this.tracer = telemetry.getTracer("io.guapai");
    this.traces = traces;
  }

  /** Where an event belongs that is told now; null when nobody traces. */
  public @Nullable String of(Cause cause) {
    String followed = traces.of(cause.causationId());
    return followed != null ? followed : text(Span.current().getSpanContext());
  }

  /** Notes an event that was told, for what it leads to in the same transaction. */
  void told(String eventId, String traceparent) {
    traces.follow(eventId, traceparent);
  }

  /** Begins the handling of some events, each in its own trace. */
  public Handling handle(List<? extends Received<?>> events) {
    List<Span> spans = new ArrayList<>();
    for (Received<?> event : events) {
      SpanContext parent = parse(event.raw().attributes().get(ATTRIBUTE));
      Span span =
          tracer
              .spanBuilder(event.header().type() + " process")
              .setSpanKind(SpanKind.CONSUMER)
              .setParent(Context.root().with(Span.wrap(parent)))
              .setAttribute("messaging.message.id", event.header().id())
              .setAttribute("messaging.destination.name", event.raw().topic())
              .setAttribute("guapai.correlation.id", event.header().correlationId())
              .startSpan();
      String traceparent = text(span.getSpanContext());
      if (traceparent != null) {
        spans.add(span);
        traces.follow(event.header().id(), traceparent);
      }
    }
    return new Handling(spans, events.size() == 1 ? events.get(0) : null);
  }

  /** The handling of some events. A single one also marks the lines of the log. */
  public static final class Handling implements AutoCloseable {
    private final List<Span> spans;
    private final @Nullable Scope current;
    private boolean done;

    @SuppressWarnings("MustBeClosedChecker") // close() ends it
    private Handling(List<Span> spans, @Nullable Received<?> alone) {
      this.spans = spans;
      this.current = alone == null || spans.isEmpty() ? null : spans.get(0).makeCurrent();
      if (alone != null) {
        MDC.put(LOG_CORRELATION, alone.header().correlationId());
        if (!spans.isEmpty()) {
          MDC.put(LOG_TRACE, spans.get(0).getSpanContext().getTraceId());
        }
      }
    }

    /** The events were applied. */
    public void done() {
      done = true;
    }

    @Override
    public void close() {
      if (current != null) {
        current.close();
      }
      MDC.remove(LOG_CORRELATION);
      MDC.remove(LOG_TRACE);
      for (Span span : spans) {
        if (!done) {
          span.setStatus(StatusCode.ERROR);
        }
        span.end();
      }
    }
  }

  private static SpanContext parse(@Nullable String traceparent) {
    Matcher parts = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
    return parts.matches()
        ? SpanContext.createFromRemoteParent(
            parts.group(1),
            parts.group(2),
            TraceFlags.fromHex(parts.group(3), 0),
            TraceState.getDefault())
        : SpanContext.getInvalid();
  }

  private static @Nullable String text(SpanContext context) {
    return context.isValid()
        ? "00-"
            + context.getTraceId()
            + "-"
            + context.getSpanId()
            + "-"
            + context.getTraceFlags().asHex()
        : null;
  }
}
