package io.guapai.equipment.imports;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.imports.Preview.Column;
import io.guapai.equipment.imports.Preview.Line;
import io.guapai.equipment.imports.Preview.Meaning;
import io.guapai.equipment.imports.Preview.Target;
import io.guapai.equipment.imports.Preview.Value;
import io.guapai.equipment.register.Varieties;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.EquipmentVariety;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Shows a file before it is imported, and what a profile would make of its first rows. */
@ApplicationScoped
class Previewing {

  private static final int SHOWN = 10;
  private static final int BATCH = 1000;

  /** A column with more different values is not one that a profile spells out. */
  private static final int MOST_VALUES = 60;

  private static final int LONGEST_VALUE = 100;

  private static final List<String> DATE_FORMATS =
      List.of(
          "yyyy-MM-dd", "yyyy/MM/dd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日");

  private static final Set<Field> DATES = Set.of(Field.FIRST_USE_DATE, Field.NEXT_INSPECTION_DATE);

  private final ProfileReader profiles;
  private final ProfileRegions regions;
  private final RejectionTexts texts;
  private final Caller caller;

  Previewing(ProfileReader profiles, ProfileRegions regions, RejectionTexts texts, Caller caller) {
    this.profiles = profiles;
    this.regions = regions;
    this.texts = texts;
    this.caller = caller;
  }

  /**
   * The file as it would be read.
   *
   * @param encoding as a profile may state it; null for the likeliest, or that of the profile
   * @param delimiter likewise
   * @throws ProblemException when the caller has no territory (403), or profile or file are broken
   *     (422)
   */
  Preview of(Upload upload, @Nullable String encoding, @Nullable String delimiter, Locale locale) {
    RegionCode scope = caller.regionWithin(null);
    try {
      Profile profile = upload.profile().isBlank() ? null : profiles.read(upload.profile());
      Dialect dialect =
          profile == null
              ? Dialect.of(upload.file(), encoding, delimiter)
              : new Dialect(profile.encoding(), profile.delimiter());
      return new Reading(upload.file(), dialect, profile, scope, locale).preview();
    } catch (IOException e) {
      throw new UncheckedIOException("the upload cannot be read", e);
    }
  }

  /** One file being read. */
  private final class Reading {
    private final Path file;
    private final Dialect dialect;
    private final @Nullable Profile profile;
    private final RegionCode scope;
    private final Locale locale;
    private final List<CsvLine> shown = new ArrayList<>();
    private final List<Map<String, Integer>> values = new ArrayList<>();

    Reading(
        Path file, Dialect dialect, @Nullable Profile profile, RegionCode scope, Locale locale) {
      this.file = file;
      this.dialect = dialect;
      this.profile = profile;
      this.scope = scope;
      this.locale = locale;
    }

    Preview preview() throws IOException {
      UploadCheck.requireText(file, dialect.encoding());
      try (CsvLines lines =
          CsvLines.open(
              new InputStreamReader(Files.newInputStream(file), dialect.encoding()),
              dialect.delimiter())) {
        List<CsvLine> first = lines.next(1);
        if (first.isEmpty()) {
          throw new ProblemException(UploadProblem.UPLOAD_EMPTY, "file");
        }
        List<String> header = first.get(0).fields().stream().map(String::strip).toList();
        header.forEach(column -> values.add(new HashMap<>()));
        RowReader rows = profile == null ? null : reader(profile, header);
        int count = 0;
        for (List<CsvLine> more = lines.next(BATCH); !more.isEmpty(); more = lines.next(BATCH)) {
          count += more.size();
          more.forEach(this::look);
        }
        Map<Field, String> likely = Headings.columns(header);
        return new Preview(
            dialect.encoding().name(),
            String.valueOf(dialect.delimiter()),
            dateFormat(header, likely),
            count,
            columns(header, likely),
            Arrays.stream(Field.values()).map(Previewing::target).toList(),
            shown.stream().map(line -> line(line, rows)).toList());
      } catch (CsvLines.BrokenLine e) {
        throw new ProblemException(
            UploadProblem.UPLOAD_NOT_CSV, "file", String.valueOf(e.number()));
      }
    }

    private RowReader reader(Profile by, List<String> header) {
      return new RowReader(
          by, Header.of(header, by), place -> regions.find(by.regions(), place), scope);
    }

    private void look(CsvLine line) {
      if (shown.size() < SHOWN) {
        shown.add(line);
      }
      for (int i = 0; i < Math.min(values.size(), line.fields().size()); i++) {
        Map<String, Integer> met = values.get(i);
        String value = line.fields().get(i).strip();
        if (!value.isEmpty() && value.length() <= LONGEST_VALUE && met.size() <= MOST_VALUES) {
          met.merge(value, 1, Integer::sum);
        }
      }
    }

    private List<Column> columns(List<String> header, Map<Field, String> likely) {
      Map<String, String> fields = new HashMap<>();
      likely.forEach((field, column) -> fields.put(column, field.key()));
      return IntStream.range(0, header.size())
          .mapToObj(i -> new Column(header.get(i), fields.get(header.get(i)), often(values.get(i))))
          .toList();
    }

    private @Nullable String dateFormat(List<String> header, Map<Field, String> likely) {
      List<String> stated =
          likely.entrySet().stream()
              .filter(entry -> DATES.contains(entry.getKey()))
              .map(entry -> header.indexOf(entry.getValue()))
              .flatMap(column -> values.get(column).keySet().stream())
              .toList();
      return stated.isEmpty()
          ? null
          : DATE_FORMATS.stream().filter(format -> fits(format, stated)).findFirst().orElse(null);
    }

    private Line line(CsvLine line, @Nullable RowReader rows) {
      if (rows == null) {
        return new Line(line.number(), line.fields(), null, null);
      }
      Parsed parsed = rows.read(line);
      if (parsed instanceof Parsed.Rejection rejection) {
        String reason = texts.of(rejection.reason(), rejection.arguments(), locale);
        return new Line(line.number(), line.fields(), null, reason);
      }
      return new Line(line.number(), line.fields(), told((Parsed.Row) parsed), null);
    }
  }

  private static Map<String, String> told(Parsed.Row row) {
    Parsed.User user = row.enterprise();
    Map<String, String> told = new LinkedHashMap<>();
    put(told, Field.RECORD_NO, row.recordNo());
    put(told, Field.EQUIPMENT_CODE, row.no().code());
    put(told, Field.ENTERPRISE_NAME, user.name());
    put(told, Field.CREDIT_CODE, user.creditCode());
    put(told, Field.INDUSTRY, user.industry());
    put(told, Field.REGION, row.region());
    put(told, Field.VARIETY, row.variety());
    put(told, Field.NAME, row.name());
    put(told, Field.USE_STATE, row.useState());
    put(told, Field.REG_STATE, row.regState());
    put(told, Field.FIRST_USE_DATE, row.firstUseDate());
    put(told, Field.NEXT_INSPECTION_DATE, row.nextInspectionDate());
    return told;
  }

  private static void put(Map<String, String> told, Field field, @Nullable Object value) {
    if (value != null) {
      told.put(field.key(), value.toString());
    }
  }

  private static List<Value> often(Map<String, Integer> met) {
    return met.size() > MOST_VALUES
        ? List.of()
        : met.entrySet().stream()
            .map(entry -> new Value(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparingInt(Value::rows).reversed().thenComparing(Value::value))
            .toList();
  }

  private static boolean fits(String format, List<String> stated) {
    DateTimeFormatter dates =
        DateTimeFormatter.ofPattern(format.replace('y', 'u'), Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    return stated.stream().allMatch(date -> isDate(date, dates));
  }

  private static boolean isDate(String text, DateTimeFormatter dates) {
    try {
      LocalDate.parse(text, dates);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static Target target(Field field) {
    List<Meaning> meanings =
        switch (field) {
          case USE_STATE -> constants(UseState.values());
          case REG_STATE -> constants(RegState.values());
          case VARIETY ->
              EquipmentVariety.all().stream()
                  .filter(variety -> Varieties.isRegistrable(variety.code()))
                  .map(entry -> new Meaning(entry.code(), entry.nameZh(), entry.nameEn()))
                  .toList();
          default -> List.of();
        };
    return new Target(
        field.key(),
        Words.of(field, Locale.CHINESE),
        Words.of(field, Locale.ENGLISH),
        field.required(),
        meanings);
  }

  private static List<Meaning> constants(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(
            constant ->
                new Meaning(
                    constant.name(),
                    Words.of(constant, Locale.CHINESE),
                    Words.of(constant, Locale.ENGLISH)))
        .toList();
  }
}
