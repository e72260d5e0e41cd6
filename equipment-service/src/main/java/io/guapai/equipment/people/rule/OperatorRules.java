package io.guapai.equipment.people.rule;

import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rules about operators and their certificates (TSG Z6001), as they are in force. */
@ApplicationScoped
public class OperatorRules {

  private static final String VARIETY = "[0-9A-Z]{1,4}";

  private static final RuleKind<Project> PROJECTS =
      RuleKind.ending("OPERATOR_PROJECT", Project.class);
  private static final RuleKind<Term> TERM =
      RuleKind.lasting("OPERATOR_CERTIFICATE", Term.class, "TERM");
  private static final RuleKind<Notice> NOTICE =
      RuleKind.lasting("OPERATOR_NOTICE", Notice.class, "EXPIRY");
  private static final RuleKind<Post> POSTS = RuleKind.ending("OPERATOR_POST", Post.class);

  private final Shelf shelf;

  public OperatorRules(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * A project of certificates (作业项目), by its code.
   *
   * @param kinds catalogue codes, or the beginnings of some, of what it is for
   */
  public record Project(
      @NotBlank String zh,
      @NotBlank String en,
      @NotNull List<@NotNull @Pattern(regexp = VARIETY) String> kinds) {}

  /**
   * How long a project is valid.
   *
   * @param reviewMonths how long before its end the review (复审) is applied for
   */
  public record Term(@Min(1) int years, @Min(0) int reviewMonths) {

    /** The last day of a project that was approved on a day. */
    public LocalDate lastDay(LocalDate approvedOn) {
      return approvedOn.plusYears(years).minusDays(1);
    }

    /** The last day of the next term of a project that is reviewed. */
    public LocalDate renewed(LocalDate lastDay) {
      return lastDay.plusYears(years);
    }

    /** The last day on which the review is applied for in time. */
    public LocalDate reviewBy(LocalDate lastDay) {
      return lastDay.minusMonths(reviewMonths);
    }
  }

  /** On which days before its last one the end of a project is told. */
  record Notice(@NotEmpty List<@NotNull @Min(1) @Max(366) Integer> daysBefore) {}

  /**
   * Who may be assigned to units of a variety.
   *
   * @param varietyPrefix catalogue code, or the beginning of some; the longest that fits counts
   * @param operating projects of which one operates the unit: it needs somebody who has it
   * @param others projects of those who work on it otherwise
   */
  public record Post(
      @NotNull @Pattern(regexp = VARIETY) String varietyPrefix,
      @NotNull List<@NotBlank String> operating,
      @NotNull List<@NotBlank String> others) {

    /** Whether a project is for such a unit at all. */
    public boolean fits(String project) {
      return operating.contains(project) || others.contains(project);
    }

    /** Codes of all that fit. */
    public String choices() {
      return String.join(", ", operating)
          + (others.isEmpty() ? "" : ", ")
          + String.join(", ", others);
    }
  }

  @Produces
  @Singleton
  static RuleKind<Project> projectKind() {
    return PROJECTS;
  }

  @Produces
  @Singleton
  static RuleKind<Term> termKind() {
    return TERM;
  }

  @Produces
  @Singleton
  static RuleKind<Notice> noticeKind() {
    return NOTICE;
  }

  @Produces
  @Singleton
  static RuleKind<Post> postKind() {
    return POSTS;
  }

  /** The projects in force, by code. */
  public Map<String, Project> projects(LocalDate day) {
    Map<String, Project> projects = new TreeMap<>();
    shelf
        .rules(PROJECTS)
        .all(day, null)
        .forEach(edition -> projects.put(edition.id(), edition.says()));
    return projects;
  }

  /** The term of certificates. */
  public Term term(LocalDate day) {
    return shelf.rules(TERM).require("TERM", day, null).says();
  }

  /** The days before the last one on which the end is told, the first one first. */
  public List<Integer> notices(LocalDate day) {
    return shelf.rules(NOTICE).require("EXPIRY", day, null).says().daysBefore().stream()
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** Who may be assigned to units of a variety; empty when no rule is known. */
  public Optional<Post> post(String variety, LocalDate day) {
    return posts(day).stream()
        .filter(post -> variety.startsWith(post.varietyPrefix()))
        .max(Comparator.comparingInt(post -> post.varietyPrefix().length()));
  }

  /** All rules on who may be assigned. */
  public List<Post> posts(LocalDate day) {
    return shelf.rules(POSTS).all(day, null).stream().map(Edition::says).toList();
  }
}
