package io.guapai.systemtest.desk;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The form of an act that stands open, filled in and sent as a person does it. */
final class ActForm {

  private static final int FIELDS_AT_MOST = 200;
  private static final String HAS_FOCUS =
      "element => element.getRootNode().activeElement === element";

  private final Session person;
  private final Page page;
  private final Locator form;

  /** Opens the form of an act of the file that is looked at. */
  ActForm(Session person, String act) {
    this.person = person;
    page = person.page();
    form = page.locator("gp-act-form");
    page.locator(button(act)).click();
    form.locator("dialog").waitFor();
    person.settle();
  }

  /** Opens it by the keyboard alone. */
  static ActForm byKeyboard(Session person, String act) {
    return new ActForm(person, act, true);
  }

  private ActForm(Session person, String act, boolean keyboard) {
    this.person = person;
    page = person.page();
    form = page.locator("gp-act-form");
    tabTo(page.locator(button(act)));
    keyboard().press("Enter");
    form.locator("dialog").waitFor();
    person.settle();
  }

  private static String button(String act) {
    return "gp-acts [data-act='%s']".formatted(act);
  }

  /**
   * Writes into a field.
   *
   * @param path where it stands in what the act says, {@code members-0-name}
   */
  ActForm write(String path, String text) {
    field(path).fill(text);
    return this;
  }

  ActForm choose(String path, String constant) {
    field(path).selectOption(constant);
    return this;
  }

  /** Says yes or no. */
  ActForm say(String path, boolean yes) {
    form.locator("input[name='%s']".formatted(path)).nth(yes ? 0 : 1).check();
    return this;
  }

  /** Adds an entry to the list whose first entry has this field. */
  ActForm add(String path) {
    page.locator("gp-act-form fieldset.group")
        .filter(new Locator.FilterOptions().setHas(page.locator("[id='%s']".formatted(path))))
        .locator("> div > button")
        .click();
    return this;
  }

  /** Writes into a field that is reached and left by the keyboard alone. */
  ActForm type(String path, String text) {
    tabTo(field(path));
    keyboard().insertText(text);
    return this;
  }

  /** Chooses the constant at a position, by the keyboard alone. */
  ActForm pick(String path, int position) {
    tabTo(field(path));
    for (int i = 0; i < position; i++) {
      keyboard().press("ArrowDown");
    }
    return this;
  }

  /** Sends the form, which is accepted. */
  void send() {
    form.locator("button[type=submit]").click();
    accepted();
  }

  /** Sends it by the keyboard alone. */
  void sendByKeyboard() {
    tabTo(form.locator("button[type=submit]"));
    keyboard().press("Enter");
    accepted();
  }

  /** Sends the form, which the platform does not accept; returns what the form says about it. */
  String refused() {
    form.locator("button[type=submit]").click();
    person.settle();
    person.forgive("the server responded with a status of 4");
    return told();
  }

  private void accepted() {
    person.settle();
    Locator dialog = form.locator("dialog");
    if (dialog.count() > 0) {
      throw new AssertionError("not accepted: " + told());
    }
  }

  /** What the form says is wrong. */
  private String told() {
    return String.join("\n", form.locator(".wrong, [role=alert]").allInnerTexts());
  }

  private Locator field(String path) {
    return form.locator("[id='%1$s']:not(gp-lookup), gp-lookup[id='%1$s'] input".formatted(path));
  }

  private void tabTo(Locator wanted) {
    for (int i = 0; i < FIELDS_AT_MOST; i++) {
      if ((boolean) wanted.evaluate(HAS_FOCUS)) {
        return;
      }
      keyboard().press("Tab");
    }
    throw new AssertionError("not to be reached by the keyboard: " + wanted);
  }

  private Keyboard keyboard() {
    return page.keyboard();
  }
}
