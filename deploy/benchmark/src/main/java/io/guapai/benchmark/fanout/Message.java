package io.guapai.benchmark.fanout;

import io.guapai.benchmark.stage.Api;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What a reader of the alert stream is sent for one alert, byte for byte. */
final class Message {

  private Message() {}

  /**
   * Listens until the first alert.
   *
   * @param cause makes an alert come, once somebody listens
   */
  static byte[] first(Api api, Runnable cause) throws IOException, InterruptedException {
    HttpResponse<InputStream> answer =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .build()
            .send(
                api.request("/notification/v1/alerts/stream")
                    .header("Accept", "text/event-stream")
                    .build(),
                HttpResponse.BodyHandlers.ofInputStream());
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      StringBuilder message = new StringBuilder();
      boolean caused = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!caused) {
          cause.run();
          caused = true;
        }
        message.append(line).append('\n');
        if (line.isEmpty() && message.indexOf("data:") >= 0) {
          return message.toString().getBytes(StandardCharsets.UTF_8);
        }
        if (line.isEmpty()) {
          message.setLength(0);
        }
      }
      throw new IOException("the alert stream ended with " + answer.statusCode());
    }
  }
}
