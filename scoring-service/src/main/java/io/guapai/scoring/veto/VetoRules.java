package io.guapai.scoring.veto;

import io.guapai.contracts.VetoCode;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The veto lists (一票否决) and what makes each item stand. Outside its days an item or a test does not
 * exist: a veto without a basis in force must not stand.
 */
@ApplicationScoped
public class VetoRules {

  private static final RuleKind<VetoItem> ITEMS =
      RuleKind.ending("VETO", VetoItem.class, VetoCode.values());
  private static final RuleKind<VetoTest> TESTS = RuleKind.ending("VETO_TEST", VetoTest.class);
  private static final RuleKind<GovernmentItem> GOVERNMENTS =
      RuleKind.ending("GOVERNMENT_VETO", GovernmentItem.class);

  private final Shelf shelf;

  VetoRules(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * A test in force.
   *
   * @param edition that of the item which it makes stand
   */
  record Test(String edition, VetoTest says) {}

  @Produces
  @Singleton
  static RuleKind<VetoItem> items() {
    return ITEMS;
  }

  @Produces
  @Singleton
  static RuleKind<VetoTest> tests() {
    return TESTS;
  }

  @Produces
  @Singleton
  static RuleKind<GovernmentItem> governments() {
    return GOVERNMENTS;
  }

  /** The tests in force on a day whose items are in force as well. */
  List<Test> testsOn(LocalDate day) {
    return shelf.rules(TESTS).all(day, null).stream()
        .flatMap(test -> of(test, day).stream())
        .toList();
  }

  /** The items for governments in force on a day, by their codes. */
  List<Edition<GovernmentItem>> governmentsOn(LocalDate day) {
    return shelf.rules(GOVERNMENTS).all(day, null);
  }

  /**
   * All that vetoes of a day depend on beside the standing, to be told apart from another day's.
   */
  public String digest(LocalDate day) {
    return testsOn(day).toString();
  }

  private Optional<Test> of(Edition<VetoTest> test, LocalDate day) {
    return shelf
        .rules(ITEMS)
        .on(test.says().veto(), day)
        .map(item -> new Test(item.edition(), test.says()));
  }
}
