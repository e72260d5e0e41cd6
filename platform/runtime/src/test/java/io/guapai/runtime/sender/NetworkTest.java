package io.guapai.runtime.sender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.200.3.4, true",
    "10.0.0.0/8, 11.0.0.1, false",
    "192.168.4.0/22, 192.168.7.255, true",
    "192.168.4.0/22, 192.168.8.0, false",
    "127.0.0.1, 127.0.0.1, true",
    "127.0.0.1, 127.0.0.2, false",
    "0.0.0.0/0, 8.8.8.8, true",
    "fd00::/8, fd12:3456::1, true",
    "fd00::/8, fe80::1, false",
    "10.0.0.0/8, fd00::1, false",
    "10.0.0.0/8, localhost, false",
    "10.0.0.0/8, '', false"
  })
  void anAddressLiesInANetworkByItsFirstBits(String network, String address, boolean inside) {
    assertEquals(inside, Network.parse(network).contains(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "1/2/3"})
  void whatIsNoNetworkIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Network.parse(text));
  }

  @Test
  void anIpv6CustomerIsOneSenderWhateverAddressHeTakes() {
    assertEquals(Network.sender("2001:db8:1:2::5"), Network.sender("2001:db8:1:2:ffff::1"));
    assertNotEquals(Network.sender("2001:db8:1:2::5"), Network.sender("2001:db8:1:3::5"));
    assertNotEquals(Network.sender("10.0.0.1"), Network.sender("10.0.0.2"));
    assertEquals(Network.sender("::ffff:10.0.0.1"), Network.sender("10.0.0.1"));
  }

  @Test
  void noNameIsEverLookedUp() {
    assertTrue(Network.address("10.0.0.1").isPresent());
    assertFalse(Network.address("localhost").isPresent());
    assertFalse(Network.address("999.1.1.1").isPresent());
    assertFalse(Network.address("1.2.3").isPresent());
    assertEquals("unknown", Network.sender("evil.example"));
  }
}
