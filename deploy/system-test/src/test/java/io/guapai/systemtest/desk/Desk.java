package io.guapai.systemtest.desk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** How a person who is signed in gets about on the desk. */
final class Desk {

  private final Session person;
  private final Page page;

  Desk(Session person) {
    this.person = person;
    this.page = person.page();
  }

  /** The places that the menu leads to, {@code #/hazards}. */
  List<String> places() {
    return page.locator("gp-menu a").all().stream().map(link -> link.getAttribute("href")).toList();
  }

  /** Goes to a place of the desk. */
  void go(String place) {
    person.open("/" + place);
  }

  /** Opens the first file of the list that is looked at; returns whether there is one. */
  boolean openFirstFile() {
    Locator first = page.locator("main gp-list a.name").first();
    if (first.count() == 0) {
      return false;
    }
    go(first.getAttribute("href"));
    return true;
  }

  /** The parts of the file that is looked at, {@code papers}. */
  List<String> tabs() {
    return page.locator("gp-file [role=tab]").all().stream()
        .map(tab -> tab.getAttribute("id").replace("tab-", ""))
        .toList();
  }

  void openTab(String tab) {
    page.locator("gp-file #tab-" + tab).click();
    person.settle();
  }

  /** Unfolds everything that is folded away on the page. */
  void unfold() {
    page.locator("main details").evaluateAll("all => all.forEach(one => (one.open = true))");
    person.settle();
  }
}
