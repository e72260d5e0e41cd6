package io.guapai.runtime.sender;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A network of addresses such as {@code 10.0.0.0/8}; a single address is the smallest one. */
final class Network {

  private static final Pattern LITERAL =
      Pattern.compile(
          "(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])){3}"
              + "|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  private final byte[] prefix;
  private final int bits;

  private Network(byte[] prefix, int bits) {
    this.prefix = prefix;
    this.bits = bits;
  }

  /**
   * Reads a network.
   *
   * @throws IllegalArgumentException when it is none
   */
  static Network parse(String text) {
    String[] parts = text.strip().split("/", -1);
    byte[] address =
        address(parts[0])
            .orElseThrow(() -> new IllegalArgumentException("no address: '" + text + "'"));
    int all = address.length * 8;
    try {
      int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
      if (parts.length > 2 || bits < 0 || bits > all) {
        throw new IllegalArgumentException("no network: '" + text + "'");
      }
      return new Network(address, bits);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("no network: '" + text + "'", e);
    }
  }

  /** Whether an address lies in it; what is no address does not. */
  boolean contains(String address) {
    return address(address).filter(this::contains).isPresent();
  }

  private boolean contains(byte[] address) {
    if (address.length != prefix.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }

  /**
   * What counts as one sender: an IPv4 address, or the first 64 bits of an IPv6 one, which one
   * customer has to himself.
   */
  static String sender(String address) {
    return address(address)
        .map(bytes -> Arrays.toString(bytes.length == 4 ? bytes : Arrays.copyOf(bytes, 8)))
        .orElse("unknown");
  }

  /** The bytes of an address; never asks a name server. */
  static Optional<byte[]> address(String text) {
    String literal = text.strip();
    if (!LITERAL.matcher(literal).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(literal).getAddress());
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
