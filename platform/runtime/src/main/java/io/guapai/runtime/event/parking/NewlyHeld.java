package io.guapai.runtime.event.parking;

import io.guapai.runtime.event.Chain;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/** The chains that the running transaction holds back: what follows in the same batch waits too. */
@TransactionScoped
class NewlyHeld implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient Set<Chain> chains = new HashSet<>();

  void add(Chain chain) {
    chains.add(chain);
  }

  boolean contains(Chain chain) {
    return chains.contains(chain);
  }
}
