package io.guapai.runtime.event.replay;

import io.guapai.runtime.event.Receipts;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person does about records that are held back: lists, replays or discards them. */
@ApplicationScoped
public class DeadLetters {

  private final Letters letters;
  private final Replaying replaying;
  private final Receipts receipts;
  private final Transactions transactions;

  DeadLetters(Letters letters, Replaying replaying, Receipts receipts, Transactions transactions) {
    this.letters = letters;
    this.replaying = replaying;
    this.receipts = receipts;
    this.transactions = transactions;
  }

  /** Records that are held back, oldest first. */
  public Page<Letter> parked(@Nullable UUID after, int size) {
    return Page.of(letters.parked(after, size + 1), size, Letter::id);
  }

  /**
   * Tries a record again, here in the service, and with it all of its key in their order: those
   * before it first, those behind it afterwards, until one is still at fault.
   *
   * @return the record as it is then: APPLIED, or PARKED with the reason of this time
   * @throws ProblemException when there is none (404) or it was settled before (409)
   */
  public Letter replay(UUID id, String by) {
    Letter letter = transactions.asSystem(() -> open(id));
    if (letter.isChained()) {
      replaying.release(letter.chain(), by);
    } else {
      replaying.releaseAlone(letter, by);
    }
    return transactions.asSystem(() -> find(id));
  }

  /**
   * Gives a record up; it stays on file, its sender is told, and those behind it go on.
   *
   * @throws ProblemException when there is none (404) or it was settled before (409)
   */
  public Letter discard(UUID id, String by, String why) {
    Letter letter = transactions.asSystem(() -> settleDiscarded(id, by, why));
    if (letter.isChained()) {
      replaying.release(letter.chain(), by);
    }
    return transactions.asSystem(() -> find(id));
  }

  private Letter settleDiscarded(UUID id, String by, String why) {
    Letter letter = open(id);
    letters.own(letter.chain());
    if (!letters.settle(id, "DISCARDED", by, why)) {
      throw settledBefore(id);
    }
    receipts.rejected(letter.record().raw(), "discarded by an administrator: " + letter.reason());
    return letter;
  }

  private Letter open(UUID id) {
    Letter letter = find(id);
    if (!letter.state().equals("PARKED")) {
      throw settledBefore(id);
    }
    return letter;
  }

  private Letter find(UUID id) {
    return letters
        .find(id)
        .orElseThrow(
            () -> new ProblemException(PlatformProblem.NOT_FOUND, "id", "dead letter", id));
  }

  private static ProblemException settledBefore(UUID id) {
    return new ProblemException(PlatformProblem.ALREADY_SETTLED, "id", "dead letter", id);
  }
}
