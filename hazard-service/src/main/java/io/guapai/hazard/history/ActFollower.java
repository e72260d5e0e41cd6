package io.guapai.hazard.history;

import io.guapai.hazard.lifecycle.Entry;
import java.util.List;

/**
 * Draws the consequences of acts on hazards, in their transaction: what an authority owes now, what
 * is to be proposed. It hears of every act, whoever did it, in batches of up to some thousand; so
 * it works on all at once.
 */
public interface ActFollower {

  /** Acts that have just been written into the history, in their order. */
  void follow(List<Entry> acts);
}
