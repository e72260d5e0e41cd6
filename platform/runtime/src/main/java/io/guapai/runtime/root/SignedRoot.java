package io.guapai.runtime.root;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The root of a service's history on a day, signed by who keeps it. What is signed is five lines
 * that end with a line feed, in UTF-8: {@code guapai-history-root-v1}, service, day, root, and the
 * root before it, which is empty when there was none. Of a series after the first one it is six:
 * the first is {@code guapai-history-root-v2}, the last the number of the series.
 *
 * @param service whose history it is, for example {@code hazard}
 * @param root SHA-256 in hexadecimal
 * @param previousRoot root of the anchor before; null when there was none
 * @param signature Ed25519, in Base64
 * @param series number of the series that it was kept in: 1 until a break was mended
 */
public record SignedRoot(
    String service,
    LocalDate day,
    String root,
    @Nullable String previousRoot,
    String signature,
    int series) {

  /** One that names no series is of the first. */
  public SignedRoot {
    series = Math.max(series, 1);
  }

  /** Name of the algorithm in the JDK. */
  public static final String ALGORITHM = "Ed25519";

  /** What is signed. */
  public static byte[] statement(
      String service, LocalDate day, String root, @Nullable String previousRoot, int series) {
    String said =
        String.join(
            "\n",
            series == 1 ? "guapai-history-root-v1" : "guapai-history-root-v2",
            service,
            day.toString(),
            root,
            Objects.requireNonNullElse(previousRoot, ""),
            "");
    return (series == 1 ? said : said + series + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Whether the holder of a key signed it as it is. */
  public boolean isSignedBy(PublicKey key) {
    try {
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(key);
      check.update(statement(service, day, root, previousRoot, series));
      return check.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }
}
