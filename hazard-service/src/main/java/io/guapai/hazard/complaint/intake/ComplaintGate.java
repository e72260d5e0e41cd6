package io.guapai.hazard.complaint.intake;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.complaint.ComplaintConfig;
import io.guapai.hazard.complaint.identity.IdentitySeal;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sender.TooManyRequests;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets the public in, as many as are taken in a minute. Nobody waits at it: whoever cannot be taken
 * now is told when to come again. A sender holds one connection at most, so that a thousand at once
 * from one address leave the others theirs.
 */
@ApplicationScoped
class ComplaintGate {

  private static final int SOON = 1;

  private final Transactions transactions;
  private final ComplaintPermits permits;
  private final IdentitySeal seal;
  private final Semaphore room;
  private final Set<String> inside = ConcurrentHashMap.newKeySet();

  ComplaintGate(
      Transactions transactions,
      ComplaintPermits permits,
      IdentitySeal seal,
      ComplaintConfig config) {
    this.transactions = transactions;
    this.permits = permits;
    this.seal = seal;
    this.room = new Semaphore(config.atOnce());
  }

  /**
   * Does the work as the platform itself, in the transaction that counts it: what fails is not
   * counted.
   *
   * @param sender address, or network, of who sends
   * @throws TooManyRequests when there were too many
   */
  <T> T admit(String sender, Supplier<T> work) {
    String client = seal.mark(sender);
    if (!inside.add(client)) {
      throw new TooManyRequests(HazardProblem.TOO_MANY_COMPLAINTS, SOON);
    }
    try {
      if (!room.tryAcquire()) {
        throw new TooManyRequests(HazardProblem.TOO_MANY_COMPLAINTS, SOON);
      }
      try {
        return transactions.asSystem(
            () -> {
              permits.take(client);
              return work.get();
            });
      } finally {
        room.release();
      }
    } finally {
      inside.remove(client);
    }
  }
}
