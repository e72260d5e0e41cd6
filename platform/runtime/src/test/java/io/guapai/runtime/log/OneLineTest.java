package io.guapai.runtime.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

/** A client that writes into the log. */
class OneLineTest {

  @Test
  void aKeyOfABodyForgesNoLineAndSpeaksToNoTerminal() {
    assertEquals(
        "Unrecognized field \"a\\u000a2026-01-01 INFO forged\\u001b[2J\"",
        logged("Unrecognized field \"%s\"", "a\n2026-01-01 INFO forged\u001b[2J"));
    assertEquals("a\\u202eb\\u2028c\\u0085d", logged("%s", "a\u202eb\u2028c\u0085d"));
  }

  @Test
  void anHonestMessageStaysAsItIs() {
    assertEquals("隐患 1 of 3\tlate", logged("隐患 %d of 3\tlate", 1));
    assertEquals("100 %", logged("100 %"));
  }

  @Test
  void theConsoleOfEveryServiceIsReadThroughIt() {
    assertEquals(
        "one-line",
        ConfigProvider.getConfig().getValue("quarkus.log.console.filter", String.class));
  }

  private static String logged(String format, Object... arguments) {
    ExtLogRecord line =
        new ExtLogRecord(Level.INFO, format, ExtLogRecord.FormatStyle.PRINTF, "test");
    line.setParameters(arguments);
    assertTrue(new OneLine().isLoggable(line));
    return line.getFormattedMessage();
  }
}
