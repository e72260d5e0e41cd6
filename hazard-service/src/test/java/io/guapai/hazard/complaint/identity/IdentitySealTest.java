package io.guapai.hazard.complaint.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.runtime.seal.Seal;
import io.guapai.runtime.seal.Seal.Sealed;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentitySealTest {

  private static final RealName WHO = new RealName("张三", "13812345678", null);
  private static final String KEY = key('a');
  private static final String OLD_KEY = key('b');

  private final UUID complaint = UUID.randomUUID();

  @Test
  void whatWasSealedIsOpenedWithItsKeyAndForItsComplaintOnly() {
    IdentitySeal seal = production(KEY);
    Sealed kept = seal.seal(complaint, WHO);
    assertEquals(WHO, seal.open(complaint, kept));
    assertThrows(IllegalStateException.class, () -> seal.open(UUID.randomUUID(), kept));
    assertThrows(IllegalStateException.class, () -> production(OLD_KEY).open(complaint, kept));
  }

  @Test
  void whatIsSealedShowsNothing() {
    Sealed kept = production(KEY).seal(complaint, WHO);
    String bytes = new String(kept.bytes(), StandardCharsets.UTF_8);
    assertFalse(bytes.contains("138") || bytes.contains("张三"));
    assertNotEquals(
        Base64.getEncoder().encodeToString(kept.bytes()),
        Base64.getEncoder().encodeToString(production(KEY).seal(complaint, WHO).bytes()));
  }

  @Test
  void anAlteredSealIsNotOpened() {
    IdentitySeal seal = production(KEY);
    Sealed kept = seal.seal(complaint, WHO);
    kept.bytes()[kept.bytes().length - 1] ^= 1;
    assertThrows(IllegalStateException.class, () -> seal.open(complaint, kept));
  }

  @Test
  void aNewKeySealsWhileTheFormerStillOpens() {
    Sealed old = production(OLD_KEY).seal(complaint, WHO);
    IdentitySeal rotated = seal(Optional.of(KEY), List.of(OLD_KEY), List.of("prod"));
    assertEquals(WHO, rotated.open(complaint, old));
    assertNotEquals(old.keyId(), rotated.seal(complaint, WHO).keyId());
  }

  @Test
  void productionRefusesToStartWithoutAKeyOfItsOwn() {
    assertThrows(
        IllegalStateException.class, () -> seal(Optional.empty(), List.of(), List.of("prod")));
    assertThrows(
        IllegalStateException.class,
        () -> seal(Optional.of(Seal.PUBLISHED_KEY), List.of(), List.of("prod")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "test", "dev"})
  void aDemonstrationHasThePublishedKey(String profile) {
    IdentitySeal seal = seal(Optional.empty(), List.of(), List.of(profile));
    assertEquals(WHO, seal.open(complaint, seal.seal(complaint, WHO)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "secret", "c2hvcnQ=", "不是密钥"})
  void aKeyThatIsNoneIsRefusedWithoutTellingIt(String key) {
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> production(key));
    assertTrue(key.isEmpty() || !String.valueOf(refused.getMessage()).contains(key));
  }

  @Test
  void anIdentityIsNeverWrittenByAccident() {
    assertFalse(WHO.toString().contains("138"));
  }

  private static IdentitySeal production(String key) {
    return seal(Optional.of(key), List.of(), List.of("prod"));
  }

  private static IdentitySeal seal(
      Optional<String> key, List<String> former, List<String> profiles) {
    return new IdentitySeal(key, former, profiles, new ObjectMapper());
  }

  private static String key(char letter) {
    byte[] bytes = String.valueOf(letter).repeat(32).getBytes(StandardCharsets.US_ASCII);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
