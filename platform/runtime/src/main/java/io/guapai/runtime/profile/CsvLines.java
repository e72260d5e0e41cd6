package io.guapai.runtime.profile;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the records of a CSV one after another. Empty lines are none, nor are those that a
 * spreadsheet leaves of an empty row, with nothing but delimiters. A quote may stand after blanks.
 */
public final class CsvLines implements AutoCloseable {

  /** No record of a register is longer, so a quote that was never closed is noticed early. */
  private static final int LONGEST_RECORD = 1 << 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Collector collector = new Collector();
  private final CloseableIterator<CsvLine> records;

  private CsvLines(Reader text, char delimiter) {
    records =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .maxBufferSize(LONGEST_RECORD)
            .allowUnclosedQuote(false)
            .trimWhitespacesAroundQuotes(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .build(collector, text)
            .iterator();
  }

  /** Opens a text; a byte order mark before the header is no part of it. */
  public static CsvLines open(Reader text, char delimiter) throws IOException {
    BufferedReader reader = new BufferedReader(text);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return new CsvLines(reader, delimiter);
  }

  /** A record that is no CSV: a quote is not closed, is followed by something, or never ends. */
  public static final class BrokenLine extends Exception {
    private static final long serialVersionUID = 1L;
    private final long number;

    public BrokenLine(long number, CsvParseException cause) {
      super("no CSV from line " + number + " on: " + cause.getMessage(), cause);
      this.number = number;
    }

    /** The line on which the broken record begins. */
    public long number() {
      return number;
    }
  }

  /** The next records, at most so many; fewer at the end. */
  public List<CsvLine> next(int most) throws BrokenLine {
    List<CsvLine> lines = new ArrayList<>(Math.min(most, 1000));
    try {
      while (lines.size() < most && records.hasNext()) {
        CsvLine line = records.next();
        if (!line.isBlank()) {
          lines.add(line);
        }
      }
    } catch (CsvParseException e) {
      throw new BrokenLine(collector.number, e);
    }
    return lines;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }

  private static final class Collector extends CsvCallbackHandler<CsvLine> {
    private long number = 1;
    private List<String> fields = new ArrayList<>();
    private RecordType type = RecordType.DATA;

    @Override
    protected RecordType getRecordType() {
      return type;
    }

    @Override
    protected int getFieldCount() {
      return fields.size();
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
      number = startingLineNumber;
      fields = new ArrayList<>();
      type = RecordType.DATA;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
      fields.add(new String(buffer, offset, length));
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
      type = RecordType.COMMENT;
    }

    @Override
    protected void setEmpty() {
      type = RecordType.EMPTY;
    }

    @Override
    protected CsvLine buildRecord() {
      return new CsvLine(number, fields);
    }
  }
}
