package io.guapai.runtime.log;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Keeps a message on its line, and those of a stack trace on theirs: what a client sends may be
 * quoted in it, and must not begin a line of its own that looks like the platform's, nor speak to
 * the terminal of whoever reads.
 */
@LoggingFilter(name = "one-line")
public final class OneLine implements Filter {

  @Override
  public boolean isLoggable(LogRecord record) {
    String message =
        record instanceof ExtLogRecord extended
            ? extended.getFormattedMessage()
            : record.getMessage();
    if (message != null && forges(message)) {
      replace(record, escaped(message));
    }
    if (record.getThrown() != null) {
      record.setThrown(OneLineThrowable.of(record.getThrown()));
    }
    return true;
  }

  private static void replace(LogRecord record, String message) {
    if (record instanceof ExtLogRecord extended) {
      extended.setMessage(message, ExtLogRecord.FormatStyle.NO_FORMAT);
    } else {
      record.setMessage(message);
    }
  }

  static boolean forges(String message) {
    return message.codePoints().anyMatch(OneLine::isForging);
  }

  /** Control characters, separators of lines, and what turns the direction of writing. */
  private static boolean isForging(int character) {
    int type = Character.getType(character);
    return Character.isISOControl(character) && character != '\t'
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  static String escaped(String message) {
    StringBuilder line = new StringBuilder(message.length() + 16);
    message
        .codePoints()
        .forEach(
            character -> {
              if (isForging(character)) {
                line.append("\\u%04x".formatted(character));
              } else {
                line.appendCodePoint(character);
              }
            });
    return line.toString();
  }
}
