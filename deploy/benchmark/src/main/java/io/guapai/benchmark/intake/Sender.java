package io.guapai.benchmark.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.guapai.benchmark.register.GeneratedRegister;
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
import java.util.Set;
import java.util.UUID;

/** An institute that posts events. */
public final class Sender {

  /** The institute's name. */
  public static final String INSTITUTE = "BENCHMARK-INSTITUTE";

  private static final String SOURCE = "/benchmark/institute";
  private static final String ONE = "application/cloudevents+json";
  private static final String BATCH = "application/cloudevents-batch+json";

  /** Bound already, or no such table. */
  private static final Set<Integer> BOUND_OR_UNKNOWN = Set.of(404, 405, 409);

  private static final String ORGANIZATIONS = "/notification/v1/organizations";

  private final Api api;
  private final Api administrator;

  private Sender(Api api, Api administrator) {
    this.api = api;
    this.administrator = administrator;
  }

  /** Signs the institute in, and has the administrator bind it to what it posts. */
  public static Sender of(Stage stage) {
    Identity institute =
        new Identity("benchmark-institute", List.of("agency", "institute"), null, null, INSTITUTE);
    Identity administrator =
        new Identity("benchmark-administrator", List.of("admin"), null, null, null);
    Sender sender =
        new Sender(
            stage.api(Service.NOTIFICATION, institute),
            stage.api(Service.NOTIFICATION, administrator));
    sender.bind();
    return sender;
  }

  /**
   * Has the institute bound to its source, types and territory; a platform of before that was asked
   * for knows no such table.
   */
  void bind() {
    Map<String, ?> binding =
        Map.of(
            "id", INSTITUTE,
            "kinds", List.of("INSTITUTE"),
            "sources", List.of(SOURCE),
            "types", List.of("inspection-reported", "hazard-found", "accident-reported"),
            "regions", List.of(GeneratedRegister.PROVINCE));
    try {
      Api.Answer answer =
          administrator.post(
              ORGANIZATIONS, "application/json", Json.MAPPER.writeValueAsBytes(binding));
      if (answer.status() >= 300 && !BOUND_OR_UNKNOWN.contains(answer.status())) {
        throw new Refusal("The institute is not bound: " + answer);
      }
    } catch (IOException e) {
      throw new Refusal("The institute is not bound: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted", e);
    }
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
