package io.guapai.runtime.act;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an act beside the dossier that it moved on.
 *
 * @param also dossiers of the same kind that it moved on or opened, after its own
 * @param made what it made, which is the answer; null when the answer is the dossier
 */
public record Outcome<D>(List<D> also, @Nullable Made made) {

  /**
   * What an act made.
   *
   * @param location its address, relative to the service's root
   * @param view how it is shown
   */
  public record Made(String location, Object view) {}

  /** Nothing but that the dossier was moved on. */
  public static <D> Outcome<D> done() {
    return new Outcome<>(List.of(), null);
  }

  /** Another dossier was moved on as well. */
  public static <D> Outcome<D> alsoMoved(D other) {
    return new Outcome<>(List.of(other), null);
  }

  /** Something was made that is no dossier. */
  public static <D> Outcome<D> made(String location, Object view) {
    return new Outcome<>(List.of(), new Made(location, view));
  }

  /** A dossier of the same kind was opened, which is the answer. */
  public static <D> Outcome<D> opened(D dossier, String location, Object view) {
    return new Outcome<>(List.of(dossier), new Made(location, view));
  }
}
