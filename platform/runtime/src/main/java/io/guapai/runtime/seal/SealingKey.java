package io.guapai.runtime.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** An AES key of 256 bits, used in Galois/counter mode. */
final class SealingKey {

  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String realm;
  private final byte[] key;
  private final String id;

  private SealingKey(String realm, byte[] key) {
    this.realm = realm;
    this.key = key;
    this.id = HexFormat.of().formatHex(derived("id"), 0, 8);
  }

  /**
   * Reads a key.
   *
   * @param realm what it seals, one word: other secrets are made of it for each
   * @throws IllegalStateException when it is not 32 bytes in Base64; the text is not told
   */
  static SealingKey parse(String realm, String base64) {
    byte[] key;
    try {
      key = Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("a key in guapai.%s is not Base64".formatted(realm));
    }
    if (key.length != KEY_BYTES) {
      throw new IllegalStateException(
          "a key in guapai.%s has %d bytes, must have %d".formatted(realm, key.length, KEY_BYTES));
    }
    return new SealingKey(realm, key);
  }

  /** Tells the key without betraying it. */
  String id() {
    return id;
  }

  /** Nonce and ciphertext; the owner's id is authenticated with it. */
  byte[] encrypt(byte[] plain, UUID owner) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, owner);
    return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
  }

  /**
   * The text again.
   *
   * @throws IllegalStateException when it was altered, or belongs to another owner
   */
  byte[] decrypt(byte[] sealed, UUID owner) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    byte[] text = Arrays.copyOfRange(sealed, NONCE_BYTES, Math.max(NONCE_BYTES, sealed.length));
    return run(Cipher.DECRYPT_MODE, nonce, text, owner);
  }

  /** Another secret, made of this one for one purpose. */
  byte[] derived(String purpose) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(("guapai " + realm + " " + purpose).getBytes(StandardCharsets.UTF_8));
      return digest.digest(key);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] run(int mode, byte[] nonce, byte[] text, UUID owner) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(owner.toString().getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a sealed identity was altered, or is another's", e);
    }
  }
}
