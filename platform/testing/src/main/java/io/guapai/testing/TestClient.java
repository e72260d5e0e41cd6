package io.guapai.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.callback.QuarkusTestBeforeTestExecutionCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.LogConfig;
import io.restassured.config.ObjectMapperConfig;
import io.restassured.config.RestAssuredConfig;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.PoolingClientConnectionManager;

/**
 * The client of REST Assured for a whole JVM. Left to itself it makes a client, a connection and a
 * mapper for each request, and sets each answer for print whether it is printed or not: a sixth of
 * what the tests of hazard-service cost.
 */
public final class TestClient implements QuarkusTestBeforeTestExecutionCallback {

  /** As the mapper that is made for each request would be. */
  private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

  /** REST Assured sets up a client for each request, so that no two threads may share one. */
  private static final ThreadLocal<DefaultHttpClient> CLIENT =
      ThreadLocal.withInitial(() -> new DefaultHttpClient(new PoolingClientConnectionManager()));

  @Override
  public void beforeTestExecution(QuarkusTestMethodContext test) {
    RestAssuredConfig config = RestAssured.config();
    HttpClientConfig client = config.getHttpClientConfig();
    RestAssured.config =
        config
            .httpClient(client.httpClientFactory(CLIENT::get))
            .logConfig(
                LogConfig.logConfig()
                    .enablePrettyPrinting(false)
                    .enableLoggingOfRequestAndResponseIfValidationFails())
            .objectMapperConfig(
                ObjectMapperConfig.objectMapperConfig()
                    .jackson2ObjectMapperFactory((type, charset) -> MAPPER));
  }
}
