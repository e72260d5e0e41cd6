package io.guapai.benchmark.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.guapai.benchmark.stage.Api;
import io.guapai.benchmark.stage.Stage;
import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.local.Json;
import io.guapai.local.Refusal;
import io.guapai.local.process.Service;
import io.guapai.testing.embedded.Identity;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An institute that posts events. */
public final class Sender {

  /** The institute's name. */
  public static final String INSTITUTE = "BENCHMARK-INSTITUTE";

  private static final String SOURCE = "/benchmark/institute";
  private static final String ONE = "application/cloudevents+json";
  private static final String BATCH = "application/cloudevents-batch+json";

  private final Api api;

  private Sender(Api api) {
    this.api = api;
  }

  /** Signs the institute in. */
  public static Sender of(Stage stage) {
    return new Sender(
        stage.api(
            Service.NOTIFICATION,
            new Identity(
                "benchmark-institute", List.of("agency", "institute"), null, null, INSTITUTE)));
  }

  /** Events as the bytes of one request: alone, or as a batch. */
  public byte[] request(List<? extends Fact> facts) {
    List<Map<String, ?>> events = facts.stream().map(Sender::event).toList();
    try {
      return Json.MAPPER.writeValueAsBytes(events.size() == 1 ? events.get(0) : events);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not writable as JSON", e);
    }
  }

  private static Map<String, ?> event(Fact fact) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("specversion", "1.0");
    event.put("id", UUID.randomUUID().toString());
    event.put("source", SOURCE);
    event.put("type", Contracts.type(fact.getClass()));
    event.put("datacontenttype", "application/json");
    event.put("data", fact);
    return event;
  }

  /**
   * Posts a request of so many events.
   *
   * @throws Refusal when one of them was not taken
   */
  public void post(byte[] request, int events) {
    try {
      Api.Answer answer = api.post("/events", events == 1 ? ONE : BATCH, request);
      if (answer.status() != 202) {
        throw new Refusal("The intake answers " + answer.status() + ": " + answer.body());
      }
    } catch (IOException e) {
      throw new Refusal("The intake does not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted", e);
    }
  }
}
