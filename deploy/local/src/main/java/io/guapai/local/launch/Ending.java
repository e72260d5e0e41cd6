package io.guapai.local.launch;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has to be undone at the end, the last first. */
final class Ending {
  private final Deque<Runnable> acts = new ArrayDeque<>();
  private boolean over;

  /** Adds an act before what it undoes is begun; it runs at once when the end has come already. */
  void add(Runnable act) {
    synchronized (this) {
      if (!over) {
        acts.push(act);
        return;
      }
    }
    act.run();
  }

  /** Runs all acts; one that fails does not keep the others from running. */
  void run() {
    while (true) {
      Runnable act;
      synchronized (this) {
        over = true;
        act = acts.poll();
      }
      if (act == null) {
        return;
      }
      try {
        act.run();
      } catch (RuntimeException e) {
        e.printStackTrace();
      }
    }
  }
}
