package io.guapai.notification.root;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.runtime.root.SignedRoot;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RootKeyTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  @Test
  void oneSeedIsAlwaysTheSamePair() {
    assertEquals(key('a').publicKey(), key('a').publicKey());
    assertNotEquals(key('a').publicKey(), key('b').publicKey());
  }

  @Test
  void whatIsSignedIsServiceDayRootAndTheRootBefore() throws Exception {
    RootKey key = key('a');
    String signature = key.sign("hazard", DAY, "r1", "r0", 1);
    PublicKey known =
        KeyFactory.getInstance("Ed25519")
            .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key.publicKey())));
    assertTrue(new SignedRoot("hazard", DAY, "r1", "r0", signature, 1).isSignedBy(known));
    assertFalse(new SignedRoot("scoring", DAY, "r1", "r0", signature, 1).isSignedBy(known));
    assertFalse(
        new SignedRoot("hazard", DAY.plusDays(1), "r1", "r0", signature, 1).isSignedBy(known));
    assertFalse(new SignedRoot("hazard", DAY, "r2", "r0", signature, 1).isSignedBy(known));
    assertFalse(new SignedRoot("hazard", DAY, "r1", null, signature, 1).isSignedBy(known));
    assertFalse(new SignedRoot("hazard", DAY, "r1", "r0", signature, 2).isSignedBy(known));
    assertFalse(new SignedRoot("hazard", DAY, "r1", "r0", "none", 1).isSignedBy(known));
  }

  @Test
  void withoutASecretKeyTheServiceDoesNotStartOutsideDemonstrations() {
    new RootKey(Optional.empty(), List.of("test"));
    assertThrows(IllegalStateException.class, () -> new RootKey(Optional.empty(), List.of("prod")));
    assertThrows(
        IllegalStateException.class,
        () -> new RootKey(Optional.of(RootKey.PUBLISHED_KEY), List.of("prod")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not base64!", "c2hvcnQ="})
  void aKeyThatIsNoneIsRefusedWithoutTellingIt(String none) {
    IllegalStateException refused =
        assertThrows(
            IllegalStateException.class, () -> new RootKey(Optional.of(none), List.of("prod")));
    assertFalse(String.valueOf(refused.getMessage()).contains(none));
  }

  private static RootKey key(char letter) {
    byte[] bytes = String.valueOf(letter).repeat(32).getBytes(StandardCharsets.US_ASCII);
    return new RootKey(Optional.of(Base64.getEncoder().encodeToString(bytes)), List.of("prod"));
  }
}
