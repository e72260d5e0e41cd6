package io.guapai.runtime.event.relay;

import io.guapai.runtime.event.Chain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * Sends rows and tells which Kafka has. <b>No row of a chain (topic and key) is ever appended for
 * the first time before an earlier one of its chain.</b> Why this holds:
 *
 * <ol>
 *   <li>Rows come in the order of their chain and are sent by one thread. A chain lies in one
 *       partition, and the producer keeps the batches of a partition in a queue.
 *   <li>The producer has one request in flight ({@code max.in.flight.requests.per.connection=1}),
 *       for which it takes one batch of each partition and locks that partition until the batch is
 *       acknowledged, has failed, or is back at the head of its queue. So a batch leaves only when
 *       nothing is undecided before it. Idempotence alone does not give this: with more in flight,
 *       a broker that knows nothing of the producer yet takes a second batch though the first
 *       failed.
 *   <li>What fails at once, in {@code send} itself, was not queued. Sending stops there; if the
 *       cause is final ({@link FinalCause}), only the row's chain stops.
 *   <li>What fails later (delivery timeout, refusal by the broker) fails in the producer's own
 *       thread, with later batches still queued, which that thread would send next if the broker
 *       came back this moment. The callback therefore closes the producer with a timeout of zero,
 *       there and then: the thread leaves its loop before it takes another batch and fails all that
 *       is queued. Nothing else takes records back from a producer; so this is when it is made
 *       anew, and otherwise, when nothing was queued or all was decided, it is kept.
 *   <li>{@code flush} returns when all is decided. Of each chain the acknowledged prefix is
 *       reported as such and nothing behind its first failure, so that is where the next attempt
 *       begins.
 * </ol>
 *
 * A request that a broker had received when the producer was closed may still be appended. Its rows
 * are sent again, so they lie on the topic twice, which an inbox drops.
 */
final class Delivery implements AutoCloseable {

  private final Supplier<Producer<String, String>> source;
  private @Nullable Producer<String, String> producer;

  /**
   * @param source makes a producer with one request in flight, idempotent, {@code acks=all}
   */
  Delivery(Supplier<Producer<String, String>> source) {
    this.source = source;
  }

  /**
   * What became of some rows.
   *
   * @param acknowledged Kafka has them, and all before them in their chains
   * @param refused can never be sent; all before them in their chains are acknowledged
   * @param failure why Kafka is held to be away; null when it is not
   */
  record Outcome(
      List<OutboxRow> acknowledged,
      Map<OutboxRow, Exception> refused,
      @Nullable Exception failure) {}

  private record Attempt(OutboxRow row, Future<RecordMetadata> result) {}

  /**
   * Sends rows in their order until one fails for want of Kafka, and waits until all is decided:
   * about one delivery timeout at most.
   *
   * @throws InterruptException when the thread is interrupted; what was sent is undecided
   */
  Outcome deliver(List<OutboxRow> rows) {
    Producer<String, String> sending = producer();
    Abort abort = new Abort(sending);
    List<Attempt> attempts = send(rows, sending, abort);
    sending.flush();
    Outcome outcome = judge(attempts, abort.cause);
    if (abort.cause != null || isFatal(outcome.failure())) {
      close();
    }
    return outcome;
  }

  private static List<Attempt> send(
      List<OutboxRow> rows, Producer<String, String> sending, Abort abort) {
    List<Attempt> attempts = new ArrayList<>(rows.size());
    Set<Chain> stopped = new HashSet<>();
    for (OutboxRow row : rows) {
      if (abort.cause != null) {
        break;
      }
      if (stopped.contains(row.chain())) {
        continue;
      }
      Attempt attempt = new Attempt(row, send(row, sending, abort));
      attempts.add(attempt);
      Exception failure = attempt.result().isDone() ? failure(attempt) : null;
      if (failure != null) {
        if (FinalCause.of(failure).isEmpty()) {
          break;
        }
        stopped.add(row.chain());
      }
    }
    return attempts;
  }

  private static Future<RecordMetadata> send(
      OutboxRow row, Producer<String, String> sending, Abort abort) {
    try {
      return sending.send(row.toRecord(), abort::completed);
    } catch (InterruptException e) {
      throw e;
    } catch (KafkaException e) {
      return CompletableFuture.failedFuture(e);
    } catch (IllegalStateException e) {
      // Either the row's attributes, or a producer that was closed in the meantime.
      return CompletableFuture.failedFuture(
          abort.cause == null ? new SerializationException(e.getMessage(), e) : e);
    }
  }

  private static Outcome judge(List<Attempt> attempts, @Nullable Exception abortedBy) {
    List<OutboxRow> acknowledged = new ArrayList<>(attempts.size());
    Map<OutboxRow, Exception> refused = new LinkedHashMap<>();
    Set<Chain> stopped = new HashSet<>();
    Exception away = null;
    for (Attempt attempt : attempts) {
      Exception failure = failure(attempt);
      boolean first = !stopped.contains(attempt.row().chain());
      if (failure == null) {
        if (first) {
          acknowledged.add(attempt.row());
        }
      } else {
        stopped.add(attempt.row().chain());
        if (FinalCause.of(failure).isEmpty()) {
          away = away == null ? failure : away;
        } else if (first) {
          refused.put(attempt.row(), failure);
        }
      }
    }
    if (away != null && abortedBy != null) {
      // Those that were taken back failed for this one's sake, which may have been the row's own.
      away = FinalCause.of(abortedBy).isPresent() ? null : abortedBy;
    }
    return new Outcome(acknowledged, refused, away);
  }

  private static @Nullable Exception failure(Attempt attempt) {
    try {
      attempt.result().get();
      return null;
    } catch (ExecutionException e) {
      return e.getCause() instanceof Exception cause ? cause : e;
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  /** Whether a producer that failed so will fail for ever. */
  private static boolean isFatal(@Nullable Exception failure) {
    return failure != null && !(failure instanceof RetriableException);
  }

  private Producer<String, String> producer() {
    Producer<String, String> present = producer;
    if (present == null) {
      present = source.get();
      producer = present;
    }
    return present;
  }

  /** Ends the producer and takes back what it has not sent. */
  @Override
  public void close() {
    if (producer != null) {
      producer.close(Duration.ZERO);
      producer = null;
    }
  }

  /** Closes the producer as soon as a row fails after it was queued. */
  private static final class Abort {
    private final Producer<String, String> sending;
    private final Thread sender = Thread.currentThread();
    private volatile @Nullable Exception cause;

    Abort(Producer<String, String> sending) {
      this.sending = sending;
    }

    void completed(@Nullable RecordMetadata metadata, @Nullable Exception failure) {
      // What fails in the sending thread was never queued.
      if (failure != null && cause == null && Thread.currentThread() != sender) {
        cause = failure;
        sending.close(Duration.ZERO);
      }
    }
  }
}
