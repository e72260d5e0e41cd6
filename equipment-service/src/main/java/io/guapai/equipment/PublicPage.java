package io.guapai.equipment;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The public page of a unit, to which codes on signs and certificates lead. */
public final class PublicPage {

  private static final Pattern SITE = Pattern.compile("https?://[^/?#\\s]+");

  private PublicPage() {}

  /**
   * Address of the page.
   *
   * @param site where the public pages are, such as {@code https://guapai.example}
   * @param no number of the unit or of its certificate
   * @throws ProblemException when the site is none (400)
   */
  public static String of(String site, String no) {
    return page(site, "unit.html?no=", no);
  }

  /**
   * Address of the page of a certificate for cylinders.
   *
   * @param site where the public pages are
   * @param no number of the certificate
   * @throws ProblemException when the site is none (400)
   */
  public static String ofCylinders(String site, String no) {
    return page(site, "cylinder.html?certificate=", no);
  }

  private static String page(String site, String page, String no) {
    if (!SITE.matcher(site).matches()) {
      throw new ProblemException(
          PlatformProblem.INVALID_VALUE, "site", "site", site, "https://guapai.example");
    }
    return site + "/" + page + URLEncoder.encode(no, StandardCharsets.UTF_8);
  }
}
