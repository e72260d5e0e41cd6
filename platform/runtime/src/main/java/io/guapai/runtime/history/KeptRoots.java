package io.guapai.runtime.history;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.guapai.runtime.root.SignedRoot;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Roots of histories as they were kept elsewhere.
 *
 * @param roots by day
 * @param keys public keys, one of which has to have signed each root
 */
record KeptRoots(List<SignedRoot> roots, List<PublicKey> keys) {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  KeptRoots {
    roots = roots.stream().sorted(Comparator.comparing(SignedRoot::day)).toList();
    keys = List.copyOf(keys);
  }

  /** Those of one service; a file may hold those of several. */
  KeptRoots of(String service) {
    return new KeptRoots(
        roots.stream().filter(root -> root.service().equals(service)).toList(), keys);
  }

  /** A page as {@code GET /notification/v1/history-roots} answers it. */
  private record Answered(List<SignedRoot> items) {}

  /**
   * Reads what was downloaded: one page after another.
   *
   * @param keys X.509 in Base64, separated by commas
   * @throws IOException when a file holds no pages, or a key is none
   */
  static KeptRoots read(Path file, String keys) throws IOException {
    List<SignedRoot> roots = new ArrayList<>();
    try (MappingIterator<Answered> pages =
        JSON.readerFor(Answered.class).readValues(file.toFile())) {
      while (pages.hasNext()) {
        roots.addAll(pages.next().items());
      }
    }
    List<PublicKey> parsed = new ArrayList<>();
    for (String key : Arrays.asList(keys.split(","))) {
      parsed.add(key(key.strip()));
    }
    return new KeptRoots(roots, parsed);
  }

  /** The number of the series kept last. */
  int series() {
    return roots.stream().mapToInt(SignedRoot::series).max().orElse(1);
  }

  /** The first root that nobody of the keys' holders signed. */
  Optional<SignedRoot> unsigned() {
    return roots.stream().filter(root -> keys.stream().noneMatch(root::isSignedBy)).findFirst();
  }

  private static PublicKey key(String base64) throws IOException {
    try {
      return KeyFactory.getInstance(SignedRoot.ALGORITHM)
          .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IOException("no public key: " + base64, e);
    }
  }
}
