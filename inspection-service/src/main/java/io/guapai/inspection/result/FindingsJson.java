package io.guapai.inspection.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.guapai.contracts.DatedFinding;
import io.guapai.contracts.EarlierFinding;
import io.guapai.runtime.event.EventJson;
import jakarta.persistence.AttributeConverter;
import java.io.UncheckedIOException;
import java.util.List;

/** Findings of a report as JSON in its row. */
final class FindingsJson {

  private FindingsJson() {}

  /** Findings with a date of their own. */
  static class Dated implements AttributeConverter<List<DatedFinding>, String> {

    @Override
    public String convertToDatabaseColumn(List<DatedFinding> findings) {
      return EventJson.write(findings);
    }

    @Override
    public List<DatedFinding> convertToEntityAttribute(String json) {
      return read(json, DatedFinding[].class);
    }
  }

  /** What became of findings of earlier reports. */
  static class Earlier implements AttributeConverter<List<EarlierFinding>, String> {

    @Override
    public String convertToDatabaseColumn(List<EarlierFinding> findings) {
      return EventJson.write(findings);
    }

    @Override
    public List<EarlierFinding> convertToEntityAttribute(String json) {
      return read(json, EarlierFinding[].class);
    }
  }

  private static <T> List<T> read(String json, Class<T[]> type) {
    try {
      return List.of(EventJson.read(json, type));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
