package io.guapai.runtime.imports;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.imports.Preview.Column;
import io.guapai.runtime.imports.Preview.Line;
import io.guapai.runtime.profile.CsvLine;
import io.guapai.runtime.profile.CsvLines;
import io.guapai.runtime.profile.Dialect;
import io.guapai.runtime.profile.Encodings;
import io.guapai.runtime.profile.FileReading;
import io.guapai.runtime.profile.Header;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.Profile;
import io.guapai.runtime.profile.ProfileReader;
import io.guapai.runtime.profile.RowField;
import io.guapai.runtime.profile.RowReader;
import io.guapai.runtime.profile.RowReaders;
import io.guapai.runtime.profile.UploadProblem;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Shows a file before it is imported, and what a profile would make of its first rows. */
@ApplicationScoped
class Previewing {

  private static final int SHOWN = 10;
  private static final int BATCH = 1000;

  private final ProfileReader profiles;
  private final RowReaders readers;
  private final RejectionTexts texts;
  private final Caller caller;

  Previewing(ProfileReader profiles, RowReaders readers, RejectionTexts texts, Caller caller) {
    this.profiles = profiles;
    this.readers = readers;
    this.texts = texts;
    this.caller = caller;
  }

  /**
   * What somebody knows of a file; null for what is likeliest, or as the profile has it.
   *
   * @param headerLine line on which the header begins
   */
  record Says(@Nullable String encoding, @Nullable String delimiter, @Nullable String headerLine) {}

  /**
   * The file as it would be read.
   *
   * @throws ProblemException when the caller has no territory (403), or profile or file are broken
   *     (422)
   */
  Preview of(Upload upload, Says says, Locale locale) {
    RegionCode scope = caller.regionWithin(null);
    try {
      Profile profile = upload.profile().isBlank() ? null : profiles.read(upload.profile());
      FileReading reading =
          profile == null
              ? new FileReading(
                  Dialect.of(upload.file(), says.encoding(), says.delimiter()),
                  false,
                  UnaryOperator.identity())
              : FileReading.of(upload.file(), profile);
      Encodings.requireText(upload.file(), reading.dialect().encoding());
      return new Reading(reading, profile, scope, locale).preview(upload.file(), says);
    } catch (IOException e) {
      throw new UncheckedIOException("the upload cannot be read", e);
    }
  }

  /** One file being read. */
  private final class Reading {
    private final FileReading reading;
    private final Dialect dialect;
    private final @Nullable Profile profile;
    private final RegionCode scope;
    private final Locale locale;
    private final List<CsvLine> shown = new ArrayList<>();
    private final List<SeenColumn> columns = new ArrayList<>();
    private int rows;

    Reading(FileReading reading, @Nullable Profile profile, RegionCode scope, Locale locale) {
      this.reading = reading;
      this.dialect = reading.dialect();
      this.profile = profile;
      this.scope = scope;
      this.locale = locale;
    }

    Preview preview(Path file, Says says) throws IOException {
      try (CsvLines lines =
          CsvLines.open(
              new InputStreamReader(Files.newInputStream(file), dialect.encoding()),
              dialect.delimiter())) {
        List<CsvLine> ahead = new ArrayList<>();
        CsvLine header;
        if (profile != null) {
          header = reading.header(lines, profile);
        } else {
          Integer stated = ProfileReader.headerLine(says.headerLine());
          ahead.addAll(lines.next(Math.max(Header.MOST_TITLES + 1, stated == null ? 0 : stated)));
          header = Headings.line(ahead, stated, profiles.subjects());
          ahead.subList(0, ahead.indexOf(header) + 1).clear();
        }
        List<String> names = header.fields().stream().map(Typed::name).toList();
        RowReader reader = profile == null ? null : readers.of(profile, header.fields(), scope);
        names.forEach(name -> columns.add(new SeenColumn()));
        ahead.forEach(this::look);
        for (List<CsvLine> more = lines.next(BATCH); !more.isEmpty(); more = lines.next(BATCH)) {
          more.forEach(this::look);
        }
        return preview(header.number(), names, reader);
      } catch (CsvLines.BrokenLine e) {
        throw new ProblemException(
            UploadProblem.UPLOAD_NOT_CSV, "file", String.valueOf(e.number()));
      }
    }

    private Preview preview(long headerLine, List<String> names, @Nullable RowReader reader) {
      Map<RowField, String> likely = Headings.columns(names, profiles.subjects());
      return new Preview(
          Encodings.label(dialect.encoding()),
          String.valueOf(dialect.delimiter()),
          headerLine,
          dateFormats(names, likely),
          columns.stream().flatMap(column -> column.meaningless().stream()).distinct().toList(),
          rows,
          columns(names, likely),
          PreviewTargets.all(profiles.subjects()),
          shown.stream().map(line -> line(line, reader)).toList());
    }

    private void look(CsvLine read) {
      CsvLine line = reading.original().apply(read);
      rows++;
      if (shown.size() < SHOWN) {
        shown.add(line);
      }
      for (int i = 0; i < Math.min(columns.size(), line.fields().size()); i++) {
        columns.get(i).look(line.fields().get(i));
      }
    }

    private List<Column> columns(List<String> names, Map<RowField, String> likely) {
      Map<String, String> fields = new HashMap<>();
      likely.forEach((field, column) -> fields.put(column, field.key()));
      return IntStream.range(0, names.size())
          .mapToObj(i -> new Column(names.get(i), fields.get(names.get(i)), columns.get(i).often()))
          .toList();
    }

    private List<String> dateFormats(List<String> names, Map<RowField, String> likely) {
      return LikelyDates.forms(
          likely.entrySet().stream()
              .filter(entry -> entry.getKey().holds().areDates())
              .map(entry -> names.indexOf(entry.getValue()))
              .flatMap(column -> columns.get(column).some().stream())
              .map(Typed::number)
              .toList());
    }

    private Line line(CsvLine line, @Nullable RowReader reader) {
      if (reader == null) {
        return new Line(line.number(), line.fields(), null, null, List.of(), false, null);
      }
      Parsed parsed = reader.read(line);
      if (parsed instanceof Parsed.Rejection rejection) {
        String reason = texts.of(rejection.reason().name(), rejection.arguments(), locale);
        return new Line(line.number(), line.fields(), null, null, List.of(), false, reason);
      }
      if (parsed instanceof Parsed.Entry row) {
        List<String> warnings =
            row.warnings().stream()
                .map(warning -> texts.of(warning.reason().name(), warning.arguments(), locale))
                .toList();
        return new Line(
            line.number(),
            line.fields(),
            PreviewTargets.told(row),
            row.details(),
            warnings,
            false,
            null);
      }
      return new Line(line.number(), line.fields(), null, null, List.of(), true, null);
    }
  }
}
