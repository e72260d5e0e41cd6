package io.guapai.hazard.complaint;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.Typed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The code by which the sender of a complaint asks for it, such as {@code 7K2M-9QXD-4T8W-C}: twelve
 * random symbols of Crockford's base 32 (60 bits) and a check symbol. Whoever has it may ask;
 * nobody else can, for the platform keeps only its digest.
 *
 * @param symbols all thirteen, without hyphens
 */
public record TicketCode(String symbols) {

  static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  /** Spaces, dashes of every length, the minus sign and the long vowel of Japanese keyboards. */
  private static final String SEPARATORS = "[\\s\\p{Pd}\u2212\u30FC]";

  private static final int RANDOM_SYMBOLS = 12;

  /** A new code. */
  public static TicketCode random(RandomGenerator random) {
    byte[] bytes = new byte[RANDOM_SYMBOLS];
    random.nextBytes(bytes);
    return of(bytes);
  }

  /** The code that these bytes stand for, of which as many count as it has symbols. */
  public static TicketCode of(byte[] random) {
    StringBuilder symbols = new StringBuilder();
    for (int i = 0; i < RANDOM_SYMBOLS; i++) {
      symbols.append(ALPHABET.charAt(random[i] & (ALPHABET.length() - 1)));
    }
    return new TicketCode(symbols.toString() + ALPHABET.charAt(remainder(symbols)));
  }

  /**
   * Reads a code as people write it: in any case, with or without hyphens or what a word processor
   * makes of them, in letters of either width, O for 0, I or L for 1.
   *
   * @throws ProblemException when it was mistyped (422)
   */
  public static TicketCode parse(String text) {
    String symbols =
        Typed.number(text)
            .replaceAll(SEPARATORS, "")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    boolean readable =
        symbols.length() == RANDOM_SYMBOLS + 1
            && symbols.chars().allMatch(symbol -> ALPHABET.indexOf(symbol) >= 0);
    if (!readable
        || ALPHABET.charAt(remainder(symbols.substring(0, RANDOM_SYMBOLS)))
            != symbols.charAt(RANDOM_SYMBOLS)) {
      throw new ProblemException(HazardProblem.TICKET_MISTYPED, "ticket");
    }
    return new TicketCode(symbols);
  }

  /** As it is printed: groups of four and the check symbol. */
  public String printed() {
    return symbols.replaceAll("(.{4})(?=.)", "$1-");
  }

  /** What is kept of it. */
  public String digest() {
    try {
      byte[] text = ("complaint ticket " + symbols).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The check symbol's value: the symbols weighted by powers of a generator of GF(32), all weights
   * different, so that every wrong symbol and every two exchanged ones are noticed.
   */
  private static int remainder(CharSequence symbols) {
    int sum = 0;
    for (int i = 0; i < symbols.length(); i++) {
      sum = timesGenerator(sum ^ ALPHABET.indexOf(symbols.charAt(i)));
    }
    return sum;
  }

  /** In GF(32) = GF(2)[x] / (x⁵ + x² + 1), whose generator is x. */
  private static int timesGenerator(int value) {
    int shifted = value << 1;
    return shifted > 31 ? shifted ^ 0b100101 : shifted;
  }

  /** Never the code itself: whoever reads a log must not be able to ask. */
  @Override
  public String toString() {
    return "ticket";
  }
}
