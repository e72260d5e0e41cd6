package io.guapai.runtime.identity;

import io.guapai.contracts.party.KnownRole;
import io.guapai.contracts.party.ScopeKind;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.InvalidRegionCode;
import io.guapai.runtime.territory.RegionCode;
import jakarta.json.JsonString;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The capacities that a token states, in its order: by the claim {@code roles}, held for the claims
 * {@code region}, {@code enterprise} and {@code organization}, and by the claim {@code capacities},
 * a list of texts {@code role@scope}. Roles with the same scope are one capacity.
 *
 * @param all the first is the one that a request is made in when it chooses none
 */
public record Capacities(List<Capacity> all) {

  /** Header that chooses: {@code role@scope}, percent-encoded where it is not plain ASCII. */
  public static final String HEADER = "Guapai-Capacity";

  private static final String ROLES = "roles";
  private static final String LIST = "capacities";

  public Capacities {
    all = List.copyOf(all);
  }

  /**
   * Reads a token.
   *
   * @throws ProblemException when {@code capacities} is no list of roles with their scopes (403)
   */
  static Capacities of(JsonWebToken token) {
    List<Capacity> all = new ArrayList<>();
    for (String name : texts(token.getClaim(ROLES)).orElse(List.of())) {
      // The issuer's own roles are none of ours.
      KnownRole.of(name)
          .ifPresent(role -> add(all, Capacity.of(role, stated(token, role.scope()))));
    }
    Object list = token.getClaim(LIST);
    if (list != null) {
      for (String text : texts(list).orElseThrow(() -> malformed(list.toString()))) {
        add(all, parse(text));
      }
    }
    return new Capacities(all);
  }

  /**
   * The capacity that a request is made in.
   *
   * @param header what the request chooses by; null for the first
   * @return null when the token states none
   * @throws ProblemException when the token does not state the one that is chosen (403)
   */
  @Nullable Capacity chosen(@Nullable String header) {
    if (header == null) {
      return all.isEmpty() ? null : all.get(0);
    }
    String name = decoded(header);
    return all.stream()
        .filter(capacity -> capacity.answersTo(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    PlatformProblem.CAPACITY_UNKNOWN,
                    HEADER,
                    name,
                    String.join(", ", all.stream().map(Capacity::name).toList())));
  }

  private static void add(List<Capacity> all, Capacity one) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isFor(one)) {
        all.set(i, all.get(i).and(one));
        return;
      }
    }
    all.add(one);
  }

  private static Capacity parse(String text) {
    int at = text.indexOf('@');
    String scope = at < 0 ? null : text.substring(at + 1);
    KnownRole role =
        KnownRole.of(at < 0 ? text : text.substring(0, at)).orElseThrow(() -> malformed(text));
    boolean stated = scope != null && !scope.isBlank();
    if (stated != (role.scope() != ScopeKind.PLATFORM) || at >= 0 && !stated) {
      throw malformed(text);
    }
    if (scope != null && role.scope() == ScopeKind.TERRITORY) {
      try {
        return Capacity.of(role, RegionCode.parse(scope).value());
      } catch (InvalidRegionCode e) {
        throw malformed(text);
      }
    }
    return Capacity.of(role, scope);
  }

  private static ProblemException malformed(String text) {
    return new ProblemException(PlatformProblem.CAPACITY_MALFORMED, LIST, text);
  }

  private static @Nullable String stated(JsonWebToken token, ScopeKind kind) {
    Object value = kind.claim().isEmpty() ? null : token.getClaim(kind.claim());
    return value == null || value.toString().isBlank() ? null : value.toString();
  }

  /** The texts of a list; empty when it is none. */
  private static Optional<List<String>> texts(@Nullable Object claim) {
    if (!(claim instanceof Collection<?> values)) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    for (Object value : values) {
      if (value instanceof JsonString text) {
        texts.add(text.getString());
      } else if (value instanceof String text) {
        texts.add(text);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(texts);
  }

  private static String decoded(String header) {
    try {
      return URLDecoder.decode(header.strip().replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return header;
    }
  }
}
