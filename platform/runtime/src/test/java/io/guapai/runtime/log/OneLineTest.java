package io.guapai.runtime.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
  void noMessageOfAStackTraceForgesALine() {
    Exception thrown = new IllegalStateException("kept", new IOException("a\n2026 INFO forged"));
    thrown.addSuppressed(new IOException("b\u001b[2J"));

    String told = traced(thrown);

    assertEquals(told.lines().count(), told.lines().filter(OneLineTest::belongs).count(), told);
    assertTrue(told.contains("java.io.IOException: a\\u000a2026 INFO forged"), told);
    assertTrue(told.contains("java.io.IOException: b\\u001b[2J"), told);
    assertTrue(told.contains("at " + getClass().getName() + "."), "where it came from stays");
  }

  @Test
  void whatIsThrownInARingIsToldToAnEnd() {
    Exception first = new IllegalStateException("a\nb");
    Exception second = new IllegalStateException("c", first);
    first.initCause(second);

    assertTrue(traced(first).contains("a\\u000ab"));
  }

  @Test
  void whatForgesNothingIsTheSame() {
    ExtLogRecord line = new ExtLogRecord(Level.INFO, "late", "test");
    Exception thrown = new IllegalStateException("隐患");
    line.setThrown(thrown);
    new OneLine().isLoggable(line);
    assertSame(thrown, line.getThrown());
  }

  private static boolean belongs(String line) {
    return line.matches("(java\\.|\\s+at |\\s+\\.\\.\\. |\\s*Suppressed: |\\s*Caused by: ).*");
  }

  private static String traced(Throwable thrown) {
    ExtLogRecord line = new ExtLogRecord(Level.ERROR, "failed", "test");
    line.setThrown(thrown);
    assertTrue(new OneLine().isLoggable(line));
    StringWriter told = new StringWriter();
    line.getThrown().printStackTrace(new PrintWriter(told));
    return told.toString();
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
