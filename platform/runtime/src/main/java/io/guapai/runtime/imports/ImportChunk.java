package io.guapai.runtime.imports;

import io.guapai.runtime.profile.CsvLine;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Rows of a file that are applied in one transaction.
 *
 * @param firstRow number of the first one, counted from 0 after the header
 * @param bytesTo bytes of the file that were read when the last one was: a buffer more, or less
 */
record ImportChunk(int firstRow, long bytesTo, List<CsvLine> lines) {

  /** The rows as bytes: a third to a tenth of what they were in the file. */
  byte[] packed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes, fast)))) {
      out.writeInt(lines.size());
      for (CsvLine line : lines) {
        out.writeLong(line.number());
        out.writeInt(line.fields().size());
        for (String field : line.fields()) {
          byte[] text = field.getBytes(StandardCharsets.UTF_8);
          out.writeInt(text.length);
          out.write(text);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  /** The rows of {@link #packed} bytes. */
  static List<CsvLine> unpacked(byte[] bytes) {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes))))) {
      int count = in.readInt();
      List<CsvLine> lines = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        long number = in.readLong();
        int width = in.readInt();
        List<String> fields = new ArrayList<>(width);
        for (int j = 0; j < width; j++) {
          fields.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        }
        lines.add(new CsvLine(number, fields));
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("rows of an import are damaged", e);
    }
  }
}
