package io.guapai.runtime.work;

import java.util.List;

/**
 * What a capability has to be done: a bean of it is all. What an act does to the dossiers in a
 * state, it says by that act, so that nobody is told of work whose act is not his.
 */
public interface WorkSource {

  /** The rows for whoever asks; none where nothing of it can concern him. */
  List<WorkRows> rows(Asking who);
}
