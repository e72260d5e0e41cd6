package io.guapai.equipment.cylinder.day;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.contracts.equipment.FillingRefusalCount;
import java.util.List;

/**
 * What happened on a day.
 *
 * @param refused fillings that the gate refused
 * @param violations fillings that were done against the rules
 */
record DayFigures(
    int filled,
    int delivered,
    int returned,
    int inspected,
    int scrapped,
    int refused,
    List<FillingRefusalCount> refusals,
    int violations,
    List<FillingRefusalCount> violated) {

  /** Of a day on which nothing of it happened. */
  static final DayFigures NONE = new DayFigures(0, 0, 0, 0, 0, 0, List.of(), 0, List.of());

  static DayFigures read(String figures, ObjectMapper json) {
    try {
      return json.readValue(figures, DayFigures.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  String write(ObjectMapper json) {
    try {
      return json.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
