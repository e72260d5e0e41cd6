package io.guapai.runtime.act;

/** One of the things that can be done to a dossier, or happen to it: a line of its life cycle. */
public interface Deed {

  /** Name as it stands in the history. */
  String name();

  /** Name in Chinese. */
  String zh();

  /** A deed of a life cycle that needs no table. */
  static Deed named(String name, String zh) {
    return new NamedDeed(name, zh);
  }

  /** A deed by its names. */
  record NamedDeed(String name, String zh) implements Deed {}
}
