package io.guapai.runtime.act;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of an act beside the dossier that it moved on.
 *
 * @param also dossiers of the same kind that it moved on or opened, after its own
 * @param made what it made, which is the answer; null when the answer is the dossier
 * @param paper the paper in the dossier's file for which alone its duty is fulfilled; null when
 *     there is but one
 * @param owing what an authority owes from now on
 */
public record Outcome<D>(
    List<D> also, @Nullable Made made, @Nullable UUID paper, List<Owing> owing) {

  /**
   * What an act made.
   *
   * @param location its address, relative to the service's root
   * @param view how it is shown
   */
  public record Made(String location, Object view) {}

  /** Nothing but that the dossier was moved on. */
  public static <D> Outcome<D> done() {
    return of(List.of(), null);
  }

  /** Another dossier was moved on as well. */
  public static <D> Outcome<D> alsoMoved(D other) {
    return of(List.of(other), null);
  }

  /** Something was made that is no dossier. */
  public static <D> Outcome<D> made(String location, Object view) {
    return of(List.of(), new Made(location, view));
  }

  /** A dossier of the same kind was opened, which is the answer. */
  public static <D> Outcome<D> opened(D dossier, String location, Object view) {
    return of(List.of(dossier), new Made(location, view));
  }

  /** The same, which fulfils what is owed for one paper alone. */
  public Outcome<D> answering(UUID one) {
    return new Outcome<>(also, made, one, owing);
  }

  /** The same, which gives rise to duties. */
  public Outcome<D> owing(Owing... duties) {
    return new Outcome<>(also, made, paper, List.of(duties));
  }

  private static <D> Outcome<D> of(List<D> also, @Nullable Made made) {
    return new Outcome<>(also, made, null, List.of());
  }
}
