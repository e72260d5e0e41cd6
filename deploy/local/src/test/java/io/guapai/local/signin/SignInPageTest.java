package io.guapai.local.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.local.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInPageTest {
  @TempDir Path directory;

  @Test
  void everyDemonstrationUserHasAButtonWithItsClaims() {
    String page = SignInPage.html(List.of());
    for (DemoUser user : DemoUsers.home()) {
      assertTrue(page.contains(user.chinese()) && page.contains(user.english()), user.english());
      assertTrue(page.contains("value=\"" + user.identity().subject() + "\""));
    }
    assertTrue(
        page.contains(
            "value=\"{&quot;roles&quot;:[&quot;city&quot;],&quot;region&quot;:&quot;3203&quot;}\""));
    assertFalse(page.contains("http"), "it loads nothing from elsewhere");
  }

  @Test
  void anExtraTerritoryBringsItsOfficers() throws Exception {
    Path file =
        Files.writeString(
            directory.resolve("regions.csv"),
            "code,name,level,parent\n24,Maryland,PROVINCE,\n240116,A <b> & B,COUNTY,2401\n");
    String page = SignInPage.html(ExtraRegion.read(file));
    assertTrue(page.contains("value=\"province-24\""));
    assertTrue(page.contains("value=\"county-240116\""));
    assertTrue(page.contains("A &lt;b&gt; &amp; B, county"));
  }

  @Test
  void aFileThatIsNoTerritoryIsRefusedWithItsLine() throws Exception {
    Path wrongHeader = Files.writeString(directory.resolve("a.csv"), "code;name\n");
    assertTrue(
        assertThrows(Refusal.class, () -> ExtraRegion.read(wrongHeader))
            .getMessage()
            .contains("must begin with the line code,name,level,parent"));
    Path wrongLine =
        Files.writeString(directory.resolve("b.csv"), "code,name,level,parent\n24x,M,PROVINCE,\n");
    assertEquals(
        "Line 2 of " + wrongLine + " is no region",
        assertThrows(Refusal.class, () -> ExtraRegion.read(wrongLine)).getMessage());
    assertThrows(Refusal.class, () -> ExtraRegion.read(directory.resolve("none.csv")));
  }
}
