package io.guapai.inspection.mapping;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.guapai.contracts.Conclusion;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.VisitKind;
import io.guapai.contracts.VisitOutcome;
import io.guapai.runtime.text.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the shelf says of the words of an institute.
 *
 * @param institute its id; it has one rule
 * @param outcomes its words for what a visit ended with
 * @param visits its words for kinds of visits
 */
record WordsBody(
    @NotBlank @Size(max = 200) String institute,
    @NotNull @Size(max = 200) List<@NotNull @Valid OutcomeWord> outcomes,
    @NotNull @Size(max = 200) List<@NotNull @Valid VisitWord> visits) {

  /**
   * A word for what a visit ended with.
   *
   * @param conclusion what it concludes; null where there is no result
   * @param outcome what the conclusion does not say; null where it says all
   */
  record OutcomeWord(
      @NotBlank @Size(max = 100) String word,
      @Nullable Conclusion conclusion,
      @Nullable VisitOutcome outcome) {

    /** Who examined the unit concludes on it, who did not cannot. */
    @JsonIgnore
    @AssertTrue(message = "a conclusion, or an outcome without one; orders beside a fit one only")
    public boolean isWhole() {
      if (outcome == null) {
        return conclusion != null;
      }
      return outcome.examined() ? conclusion != null && conclusion.fit() : conclusion == null;
    }
  }

  /**
   * A word for a kind of visit.
   *
   * @param kind what was examined
   * @param visit why; null for the examination itself
   * @param outcome what such a visit ends with by its very kind; null where that is told apart
   */
  record VisitWord(
      @NotBlank @Size(max = 100) String word,
      @NotNull InspectionKind kind,
      @Nullable VisitKind visit,
      @Nullable VisitOutcome outcome) {

    /** What has a conclusion says it by another word. */
    @JsonIgnore
    @AssertTrue(message = "no outcome that has a conclusion")
    public boolean isWithoutConclusion() {
      return outcome == null || !outcome.examined();
    }
  }

  /** What a word for an outcome means; empty when it is none of the institute's. */
  Optional<OutcomeWord> outcome(String word) {
    return outcomes.stream()
        .filter(each -> Typed.key(each.word()).equals(Typed.key(word)))
        .findFirst();
  }

  /** What a word for a visit means; empty when it is none of the institute's. */
  Optional<VisitWord> visit(String word) {
    return visits.stream()
        .filter(each -> Typed.key(each.word()).equals(Typed.key(word)))
        .findFirst();
  }

  /** A word means one thing. */
  @JsonIgnore
  @AssertTrue(message = "each word once")
  public boolean isUnambiguous() {
    return outcomes == null
        || visits == null
        || once(outcomes.stream().map(OutcomeWord::word))
            && once(visits.stream().map(VisitWord::word));
  }

  private static boolean once(Stream<String> words) {
    Set<String> keys = new HashSet<>();
    return words.allMatch(word -> word == null || keys.add(Typed.key(word)));
  }
}
