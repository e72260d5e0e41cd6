package io.guapai.runtime.due;

import java.util.List;

/** Makes what becomes due of other beans: those that say only what is their own of it. */
public interface DueSource {

  /** The same ones, whenever it is asked. */
  List<? extends Due> dues();
}
