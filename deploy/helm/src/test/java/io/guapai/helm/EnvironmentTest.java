package io.guapai.helm;

import static io.guapai.helm.Manifests.elements;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class EnvironmentTest {
  static final List<String> SERVICES = Chart.SERVICES;
  private static final Manifests DEFAULT = Chart.render(Chart.REQUIRED);
  private static final Manifests COMPLETE = Chart.render(Chart.COMPLETE);

  @ParameterizedTest
  @FieldSource("SERVICES")
  void aServiceGetsTheSettingsOfAProcessAndNoMore(String service) {
    assertThat(DEFAULT.plainEnvironment(service))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "QUARKUS_HTTP_HOST",
                "0.0.0.0",
                "QUARKUS_HTTP_PORT",
                "8080",
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://postgres.example:5432/guapai_" + service + "?sslmode=require",
                "KAFKA_BOOTSTRAP_SERVERS",
                "kafka-1:9092,kafka-2:9092",
                "GUAPAI_CONSUMER_REMEMBERED_DAYS",
                "32",
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                "https://issuer.example/realms/guapai"));
    Map<String, String> secrets =
        new HashMap<>(
            Map.of(
                "QUARKUS_DATASOURCE_USERNAME",
                "guapai-" + service + "-app/username",
                "QUARKUS_DATASOURCE_PASSWORD",
                "guapai-" + service + "-app/password",
                "QUARKUS_FLYWAY_USERNAME",
                "guapai-" + service + "-owner/username",
                "QUARKUS_FLYWAY_PASSWORD",
                "guapai-" + service + "-owner/password"));
    if (service.equals("hazard")) {
      secrets.put("GUAPAI_COMPLAINT_IDENTITY_KEY", "guapai-hazard-complaints/identity-key");
    }
    if (service.equals("equipment")) {
      secrets.put("GUAPAI_PEOPLE_NUMBER_KEY", "guapai-equipment-operators/number-key");
    }
    if (service.equals("notification")) {
      secrets.put("GUAPAI_HISTORY_ROOT_KEY", "guapai-notification-history-roots/root-key");
    }
    assertThat(DEFAULT.secretEnvironment(service)).containsExactlyInAnyOrderEntriesOf(secrets);
    assertThat(DEFAULT.container(service).path("env")).hasSize(secrets.size());
  }

  @Test
  void spansAreMadeWhereACollectorIsNamed() {
    Manifests traced = Chart.render(Chart.REQUIRED, "tracing: {endpoint: 'http://collector:4317'}");
    assertThat(traced.plainEnvironment("hazard"))
        .containsEntry("QUARKUS_OTEL_SDK_DISABLED", "false")
        .containsEntry("QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", "http://collector:4317");
  }

  @Test
  void theContainerListensWhereItsPortIs() {
    Manifests moved = Chart.render(Chart.REQUIRED, "http: {port: 9000}");
    assertThat(moved.plainEnvironment("hazard")).containsEntry("QUARKUS_HTTP_PORT", "9000");
    assertThat(moved.container("hazard").at("/ports/0/containerPort").asInt()).isEqualTo(9000);
  }

  @Test
  void theProxiesBeforeThePublicDoorsAreNamedToTheServicesThatCountTheirSenders() {
    Manifests behind =
        Chart.render(Chart.REQUIRED, "publicDoors: {trustedProxies: [10.42.0.0/16, 'fd00::/8']}");
    assertThat(behind.plainEnvironment("hazard"))
        .containsEntry("GUAPAI_PUBLIC_TRUSTED_PROXIES", "10.42.0.0/16,fd00::/8");
    assertThat(behind.plainEnvironment("equipment"))
        .containsEntry("GUAPAI_PUBLIC_TRUSTED_PROXIES", "10.42.0.0/16,fd00::/8");
    assertThat(behind.plainEnvironment("scoring"))
        .doesNotContainKey("GUAPAI_PUBLIC_TRUSTED_PROXIES");
  }

  @Test
  void noPasswordIsWrittenAnywhere() {
    for (Manifests manifests : List.of(DEFAULT, COMPLETE)) {
      assertThat(manifests.of("Secret")).isEmpty();
      for (String service : SERVICES) {
        assertThat(manifests.plainEnvironment(service).keySet())
            .noneMatch(EnvironmentTest::isSecret);
        assertThat(
                elements(manifests.container(service).path("env"))
                    .filter(variable -> isSecret(variable.path("name").asText())))
            .isNotEmpty()
            .allMatch(variable -> variable.at("/valueFrom/secretKeyRef").isObject())
            .noneMatch(variable -> variable.has("value"));
      }
    }
  }

  @Test
  void kafkaIsReachedWithCredentialsAndItsOwnAuthority() {
    assertThat(COMPLETE.plainEnvironment("scoring"))
        .containsEntry("KAFKA_SECURITY_PROTOCOL", "SASL_SSL")
        .containsEntry("KAFKA_SASL_MECHANISM", "SCRAM-SHA-512")
        .containsEntry("KAFKA_SSL_TRUSTSTORE_TYPE", "PEM")
        .containsEntry("KAFKA_SSL_TRUSTSTORE_LOCATION", "/etc/guapai/kafka/ca.crt");
    assertThat(COMPLETE.secretEnvironment("scoring"))
        .containsEntry("KAFKA_SASL_JAAS_CONFIG", "guapai-scoring/sasl.jaas.config");
    assertMounted("/etc/guapai/kafka", "/secret/secretName", "kafka-cluster-ca-cert");
  }

  @Test
  void withoutUsersOfItsOwnAServiceTakesTheSharedSecretUnlessItNamesAnother() {
    Manifests shared =
        Chart.render(
            Chart.REQUIRED,
            """
            kafka: {securityProtocol: SASL_SSL, sasl: {existingSecret: guapai-kafka-user}}
            services: {hazard: {kafkaSecret: hazard-user}}
            """);
    assertThat(shared.secretEnvironment("scoring"))
        .containsEntry("KAFKA_SASL_JAAS_CONFIG", "guapai-kafka-user/sasl.jaas.config");
    assertThat(shared.secretEnvironment("hazard"))
        .containsEntry("KAFKA_SASL_JAAS_CONFIG", "hazard-user/sasl.jaas.config");
  }

  @Test
  void aUserWithACertificateShowsItToTheBrokers() {
    Manifests tls =
        Chart.render(
            Chart.COMPLETE, "kafka: {securityProtocol: SSL, users: {authentication: tls}}");
    assertThat(tls.plainEnvironment("scoring"))
        .containsEntry("KAFKA_SECURITY_PROTOCOL", "SSL")
        .containsEntry("KAFKA_SSL_KEYSTORE_TYPE", "PEM")
        .containsEntry("KAFKA_SSL_TRUSTSTORE_LOCATION", "/etc/guapai/kafka/ca.crt")
        .doesNotContainKey("KAFKA_SASL_MECHANISM");
    assertThat(tls.secretEnvironment("scoring"))
        .containsEntry("KAFKA_SSL_KEYSTORE_KEY", "guapai-scoring/user.key")
        .containsEntry("KAFKA_SSL_KEYSTORE_CERTIFICATE_CHAIN", "guapai-scoring/user.crt")
        .doesNotContainKey("KAFKA_SASL_JAAS_CONFIG");
  }

  @Test
  void theDatabaseIsVerifiedByItsAuthority() {
    assertThat(COMPLETE.plainEnvironment("scoring").get("QUARKUS_DATASOURCE_JDBC_URL"))
        .isEqualTo(
            "jdbc:postgresql://postgres.example:5433/guapai_scoring"
                + "?sslmode=verify-full&sslrootcert=/etc/guapai/database/ca.crt");
    assertMounted("/etc/guapai/database", "/secret/secretName", "postgres-ca");
  }

  @Test
  void aServiceMayHaveItsDatabaseElsewhere() {
    Manifests elsewhere =
        Chart.render(
            Chart.REQUIRED, "services: {hazard: {database: {host: other.example, port: 6432}}}");
    assertThat(elsewhere.plainEnvironment("hazard").get("QUARKUS_DATASOURCE_JDBC_URL"))
        .isEqualTo("jdbc:postgresql://other.example:6432/guapai_hazard?sslmode=require");
    assertThat(elsewhere.plainEnvironment("scoring").get("QUARKUS_DATASOURCE_JDBC_URL"))
        .contains("postgres.example:5432");
  }

  @Test
  void extraTerritoryIsAFile() {
    assertThat(COMPLETE.plainEnvironment("hazard"))
        .containsEntry("GUAPAI_REGIONS_EXTRA", "/etc/guapai/regions/regions.csv");
    assertMounted("/etc/guapai/regions", "/configMap/name", "guapai-regions");
    assertThat(COMPLETE.one("ConfigMap", "guapai-regions").at("/data/regions.csv").asText())
        .isEqualTo("code,name,level,parent\n91,Beyond,PROVINCE,\n");
  }

  @Test
  void boundariesAreFilesOfTheServiceThatShowsThem() {
    Manifests drawn = Chart.render(Chart.REQUIRED, "regions: {boundaries: jiangsu}");
    assertThat(drawn.plainEnvironment("notification"))
        .containsEntry("GUAPAI_TERRITORY_BOUNDARIES", "/etc/guapai/boundaries");
    assertThat(drawn.container("notification").path("volumeMounts").toString())
        .contains("/etc/guapai/boundaries");
    assertThat(drawn.podSpec("notification").path("volumes").toString()).contains("jiangsu");
    assertThat(drawn.plainEnvironment("hazard")).doesNotContainKey("GUAPAI_TERRITORY_BOUNDARIES");
    assertThat(DEFAULT.podSpec("notification").path("volumes").toString())
        .doesNotContain("boundaries");
  }

  @Test
  void extraVariablesAddUp() {
    Manifests both =
        Chart.render(
            Chart.COMPLETE,
            "services: {hazard: {extraEnv: [{name: GUAPAI_SWEEP_EVERY, value: 5s}]}}");
    assertThat(elements(both.container("hazard").path("env")))
        .extracting(variable -> variable.path("name").asText())
        .contains("QUARKUS_LOG_LEVEL", "GUAPAI_SWEEP_EVERY");
    assertThat(elements(both.container("scoring").path("env")))
        .extracting(variable -> variable.path("name").asText())
        .contains("QUARKUS_LOG_LEVEL")
        .doesNotContain("GUAPAI_SWEEP_EVERY");
  }

  @Test
  void aChangedSettingReplacesThePodsThatItConcerns() {
    Manifests changed =
        Chart.render(Chart.REQUIRED, "services: {hazard: {database: {name: guapai_other}}}");
    assertThat(checksum(changed, "hazard")).isNotEqualTo(checksum(DEFAULT, "hazard"));
    assertThat(checksum(changed, "scoring")).isEqualTo(checksum(DEFAULT, "scoring"));
    assertThat(checksum(DEFAULT, "scoring")).matches("[0-9a-f]{64}");
  }

  @Test
  void servicesOfTheNamespaceDoNotLeakIntoTheEnvironment() {
    assertThat(DEFAULT.podSpec("hazard").path("enableServiceLinks").asBoolean(true)).isFalse();
  }

  private static void assertMounted(String folder, String source, String name) {
    JsonNode mount =
        elements(COMPLETE.container("scoring").path("volumeMounts"))
            .filter(each -> each.path("mountPath").asText().equals(folder))
            .findFirst()
            .orElseThrow();
    assertThat(
            elements(COMPLETE.podSpec("scoring").path("volumes"))
                .filter(each -> each.path("name").equals(mount.path("name")))
                .map(each -> each.at(source).asText()))
        .containsExactly(name);
  }

  private static String checksum(Manifests manifests, String service) {
    return manifests
        .one("Deployment", "guapai-" + service)
        .at("/spec/template/metadata/annotations/checksum~1configuration")
        .asText();
  }

  private static boolean isSecret(String name) {
    return name.matches(".*(PASSWORD|SECRET|TOKEN|JAAS).*");
  }
}
