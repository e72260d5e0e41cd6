package io.guapai.inspection.mapping;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.VisitKind;
import io.guapai.contracts.VisitOutcome;
import io.guapai.inspection.mapping.WordsBody.OutcomeWord;
import io.guapai.inspection.mapping.WordsBody.VisitWord;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells what words of an institute mean, by the edition of the day that they tell of, or, for what
 * was before its words were entered, the first. Nothing is guessed: a word that is not on the
 * shelf, a misspelt one too, means nothing.
 */
@ApplicationScoped
public class ResultWords {

  private static final RuleKind<WordsBody> RULES = RuleKind.ending("RESULT_WORDS", WordsBody.class);

  private final Shelf shelf;
  private final PlatformClock clock;

  ResultWords(Shelf shelf, PlatformClock clock) {
    this.shelf = shelf;
    this.clock = clock;
  }

  @Produces
  @Singleton
  static RuleKind<WordsBody> kind() {
    return RULES;
  }

  /** What a word for an outcome means; one of the two is there. */
  public record Ending(@Nullable Conclusion conclusion, @Nullable VisitOutcome outcome) {}

  /** What a word for a visit means. */
  public record Visit(InspectionKind kind, VisitKind visit, @Nullable VisitOutcome outcome) {}

  /**
   * What an institute means by a word for what a visit ended with.
   *
   * @throws ProblemException naming the word and those that are known (422)
   */
  public Ending ending(String institute, String word, LocalDate day) {
    WordsBody words = words("outcomeWord", institute, word, day);
    return words
        .outcome(word)
        .map(meaning -> new Ending(meaning.conclusion(), meaning.outcome()))
        .orElseThrow(
            () -> unknown("outcomeWord", word, words, words.outcomes(), OutcomeWord::word));
  }

  /**
   * What an institute means by a word for a kind of visit.
   *
   * @throws ProblemException naming the word and those that are known (422)
   */
  public Visit visit(String institute, String word, LocalDate day) {
    WordsBody words = words("visitWord", institute, word, day);
    return words
        .visit(word)
        .map(
            meaning ->
                new Visit(
                    meaning.kind(),
                    Objects.requireNonNullElse(meaning.visit(), VisitKind.ROUTINE),
                    meaning.outcome()))
        .orElseThrow(() -> unknown("visitWord", word, words, words.visits(), VisitWord::word));
  }

  private WordsBody words(String field, String institute, String word, LocalDate day) {
    LocalDate today = clock.today();
    return shelf
        .rules(RULES)
        .nearest(
            day,
            edition ->
                edition.says().institute().equals(institute) && !edition.validFrom().isAfter(today))
        .map(Edition::says)
        .orElseThrow(
            () ->
                new ProblemException(
                    MappingProblem.NO_WORDS_OF_INSTITUTE, field, institute, day.toString(), word));
  }

  private static <T> ProblemException unknown(
      String field, String word, WordsBody words, List<T> known, Function<T, String> name) {
    return new ProblemException(
        MappingProblem.WORD_UNKNOWN,
        field,
        word,
        words.institute(),
        known.stream().map(name).collect(Collectors.joining(", ")));
  }
}
