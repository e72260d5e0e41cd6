package io.guapai.equipment.exports;

import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.guapai.runtime.text.Cells;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a register in one archive, numbered as they have to be imported: {@code
 * 01-enterprises-MD.csv}, and beside it its profile {@code 01-enterprises-MD.json}.
 */
final class RegisterArchive implements RegisterPart.Files, AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ZipOutputStream zip;
  private int number;
  private @Nullable CsvWriter csv;

  RegisterArchive(OutputStream out) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /** Says first what the archive is, and what of the register is not in it. */
  void readme(RegisterPart.Asked asked, List<RegisterPart> parts) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("特种设备登记库 %s".formatted(asked.territory()));
    lines.add("Register of special equipment, %s".formatted(asked.territory()));
    lines.add("");
    lines.add("按编号依次导入各 CSV 文件，同名 JSON 为其导入配置。未列为文件的内容不随档移出。");
    lines.add(
        "Import the CSV files in the order of their numbers, each by the JSON of the same name as"
            + " its profile. What has no file here stays behind.");
    parts.forEach(part -> lines.addAll(part.staysBehind(asked)));
    zip.putNextEntry(new ZipEntry("README.txt"));
    zip.write(String.join("\r\n", lines).concat("\r\n").getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  @Override
  public RegisterPart.Rows file(String name, Map<String, Object> profile, List<String> header)
      throws IOException {
    end();
    number++;
    String numbered = "%02d-%s".formatted(number, name);
    zip.putNextEntry(new ZipEntry(numbered + ".json"));
    zip.write(JSON.writer(new DefaultPrettyPrinter()).writeValueAsBytes(profile));
    zip.closeEntry();
    zip.putNextEntry(new ZipEntry(numbered + ".csv"));
    CsvWriter rows =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(new Open(zip), StandardCharsets.UTF_8);
    csv = rows;
    rows.writeRecord(header.stream().map(Cells::guarded).toList());
    return cells ->
        rows.writeRecord(
            cells.stream().map(cell -> Cells.guarded(Objects.toString(cell, ""))).toList());
  }

  private void end() throws IOException {
    CsvWriter last = csv;
    if (last != null) {
      last.flush();
      zip.closeEntry();
      csv = null;
    }
  }

  @Override
  public void close() throws IOException {
    end();
    zip.finish();
  }

  /** A file of the archive, which the archive outlives. */
  private static final class Open extends FilterOutputStream {

    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void flush() {
      // What was compressed so far goes out by itself; a flush would cost compression.
    }
  }
}
