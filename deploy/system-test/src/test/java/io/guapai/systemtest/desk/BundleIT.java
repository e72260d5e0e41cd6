package io.guapai.systemtest.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.systemtest.OnePlatform;
import io.guapai.systemtest.Platform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person has to load before anything is to be seen stays small. */
@Order(4)
@ExtendWith({OneBrowser.class, OnePlatform.class})
class BundleIT {

  private static final int BUDGET = 350_000;

  @Test
  void scriptAndStyleOfTheDeskFitTheBudget(Platform platform, OneBrowser.Started browser) {
    try (Session officer =
        browser.signIn(platform, Account.COUNTY, Language.CHINESE, Device.LAPTOP)) {
      Map<String, Integer> sizes = new TreeMap<>();
      for (String address : officer.code()) {
        sizes.put(address, compressed(officer.page().request().get(address).body()));
      }
      int sum = sizes.values().stream().mapToInt(Integer::intValue).sum();
      System.out.println("Bundle: " + sum + " bytes " + sizes.values());
      assertFalse(sizes.isEmpty(), "script and style");
      assertTrue(sum <= BUDGET, sum + " bytes: " + sizes);
    }
  }

  /** As any server sends it that can. */
  private static int compressed(byte[] code) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(code);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
