package io.guapai.helm;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that could not work, or may not, stop the installation and say why. */
class RefusalTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"combinations", "memories", "credentials", "shapes", "adjustableClocks"})
  void isRefused(String values, String message) {
    assertThatThrownBy(() -> Chart.render(Chart.REQUIRED, values)).hasMessageContaining(message);
  }

  static Stream<Arguments> combinations() {
    return Stream.of(
        arguments(
            "kafka: {bootstrapServers: ''}",
            "kafka.bootstrapServers is required: host:port of the brokers"),
        arguments(
            "oidc: {issuer: null}", "oidc.issuer is required: the issuer of the bearer tokens"),
        arguments(
            "oidc: {issuer: 'http://issuer.example'}", "oidc.issuer must be an https address"),
        arguments("database: {host: ''}", "services.scoring.database.host is required"),
        arguments(
            "defaults: {autoscaling: {minReplicas: 7}}",
            "services.hazard.autoscaling: minReplicas (7) is greater than maxReplicas (6)"),
        arguments(
            "services: {scoring: {autoscaling: {maxReplicas: 1}}}",
            "services.scoring.autoscaling: minReplicas (2) is greater than maxReplicas (1)"),
        arguments(
            "defaults: {resources: {requests: {cpu: null}}}",
            "services.equipment.resources.requests.cpu is required for autoscaling"),
        arguments(
            "services: {hazard: {terminationGracePeriodSeconds: 50}}",
            "services.hazard.terminationGracePeriodSeconds (50) must be greater than preStopSeconds"
                + " and kafka.sessionTimeoutSeconds together (50)"),
        arguments(
            "services: {hazard: {database: {ownerSecret: guapai-hazard-app}}}",
            "services.hazard.database: appSecret and ownerSecret must differ"),
        arguments(
            "services: {hazard: {database: {name: guapai_scoring}}}",
            "services.hazard.database is also that of services.scoring"),
        arguments(
            "kafka: {securityProtocol: SASL_SSL}",
            "kafka.sasl.existingSecret is required with kafka.securityProtocol SASL_SSL"),
        arguments(
            "kafka: {sasl: {existingSecret: user}}",
            "kafka.sasl.existingSecret has no effect with kafka.securityProtocol PLAINTEXT"),
        arguments(
            "kafka: {ca: {existingSecret: ca}}",
            "kafka.ca.existingSecret has no effect with kafka.securityProtocol PLAINTEXT"),
        arguments(
            "database: {sslMode: verify-full}",
            "database.ca.existingSecret belongs to database.sslMode verify-ca and verify-full"),
        arguments("fullnameOverride: 1st", "the names of Services start with a letter"),
        arguments("ingress: {enabled: true}", "ingress.host is required"),
        arguments(
            "{ingress: {enabled: true, host: a.example}, networkPolicy: {enabled: true}}",
            "networkPolicy.ingressFrom must admit the ingress controller"),
        arguments("topics: {enabled: true}", "topics.cluster is required"),
        arguments(
            "topics: {enabled: true, cluster: events, replicas: 1}",
            "topics.minInSyncReplicas (2) is greater than topics.replicas (1)"),
        arguments(
            extraEnv("{name: KAFKA_BOOTSTRAP_SERVERS, value: 'other:9092'}"),
            "services.hazard.extraEnv: KAFKA_BOOTSTRAP_SERVERS is set by the chart"),
        arguments(
            extraEnv("{name: QUARKUS_FLYWAY_PASSWORD, valueFrom: {}}"),
            "services.hazard.extraEnv: QUARKUS_FLYWAY_PASSWORD is set by the chart"),
        arguments(
            extraEnv("{name: MAIL_PASSWORD, value: hunter2}"),
            "services.hazard.extraEnv: MAIL_PASSWORD looks like a secret"));
  }

  /**
   * Fault 10: what the topics still hold is known again; fault 12: no small record becomes large.
   */
  static Stream<Arguments> memories() {
    return Stream.of(
        arguments(
            "topics: {retentionDays: -1}",
            "topics: hazard-events keeps its records for ever, which no inbox remembers"),
        arguments(
            override("retentionDays: -1"), "topics: hazard-events keeps its records for ever"),
        arguments(
            override("config: {retention.ms: '-1'}"),
            "topics: hazard-events keeps its records for ever"),
        arguments(
            override("config: {cleanup.policy: 'compact,delete'}"),
            "topics: hazard-events is compacted, so that records stay for ever"),
        arguments(
            "topics: {rememberedDays: 31}",
            "topics.rememberedDays (31) is less than 32, the longest that a stream keeps a record"),
        arguments(
            "topics: {rememberedDays: 40, overrides: {agency-receipts: {retentionDays: 90}}}",
            "topics.rememberedDays (40) is less than 92"),
        arguments(
            extraEnv("{name: GUAPAI_CONSUMER_REMEMBERED_DAYS, value: '7'}"),
            "services.hazard.extraEnv: GUAPAI_CONSUMER_REMEMBERED_DAYS is set by the chart"),
        arguments(
            override("config: {compression.type: producer}"),
            "topics: hazard-events has compression.type producer"),
        arguments(
            override("config: {max.message.bytes: 10485760}"),
            "topics: hazard-events takes records of 10485760 bytes"));
  }

  static Stream<Arguments> credentials() {
    return Stream.of(
        arguments(
            "kafka: {securityProtocol: SASL_SSL, sasl: {mechanism: PLAIN, existingSecret: a},"
                + " users: {enabled: true, cluster: events}}",
            "kafka.users.authentication scram-sha-512 needs"),
        arguments(
            "kafka: {users: {enabled: true, cluster: events}}",
            "kafka.users.authentication scram-sha-512 needs kafka.securityProtocol SASL_SSL"),
        arguments(
            "kafka: {securityProtocol: SASL_SSL, users: {enabled: true, cluster: events,"
                + " authentication: tls}}",
            "kafka.users.authentication tls needs kafka.securityProtocol SSL, not SASL_SSL"),
        arguments(
            "kafka: {securityProtocol: SASL_SSL, users: {enabled: true}}",
            "kafka.users.cluster is required when kafka.users.enabled is set"),
        arguments(
            "kafka: {securityProtocol: SASL_SSL, sasl: {existingSecret: user},"
                + " users: {enabled: true, cluster: events}}",
            "kafka.sasl.existingSecret has no effect beside kafka.users.enabled"),
        arguments(
            "{kafka: {securityProtocol: SASL_SSL}, services: {hazard: {kafkaSecret: user}}}",
            "or a kafkaSecret for equipment, inspection, notification, scoring"),
        arguments(
            "services: {hazard: {kafkaSecret: user}}",
            "services.hazard.kafkaSecret has no effect with kafka.securityProtocol PLAINTEXT"));
  }

  static Stream<Arguments> shapes() {
    return Stream.of(
        arguments("services: {billing: {}}", "'billing' not allowed"),
        arguments("services: {hazard: null}", "'hazard'"),
        arguments("services: {hazard: {database: {password: x}}}", "'password' not allowed"),
        arguments("database: {password: x}", "'password' not allowed"),
        arguments("defaults: {autoscaling: {minReplicas: 0}}", "/defaults/autoscaling/minReplicas"),
        arguments("kafka: {bootstrapServers: broker}", "/kafka/bootstrapServers"),
        arguments("oidc: {issuer: issuer.example}", "/oidc/issuer"),
        arguments("podSecurity: {runAsUser: 0}", "/podSecurity/runAsUser"),
        arguments("image: {pullPolicy: Sometimes}", "/image/pullPolicy"),
        arguments("defaults: {resources: {limits: {memory: null}}}", "'memory'"),
        arguments("topics: {overrides: {other-events: {}}}", "'other-events' not allowed"),
        arguments(override("config: {retention.ms: a month}"), "retention.ms"),
        arguments("defaults: {extraEnv: [{value: x}]}", "'name'"));
  }

  static Stream<Arguments> adjustableClocks() {
    return Stream.of(
        arguments(
            extraEnv("{name: GUAPAI_CLOCK_FILE, value: /tmp/clock}"),
            "GUAPAI_CLOCK_FILE moves the clock, which an installation may not"),
        arguments(
            "services: {scoring: {extraEnv: [{name: guapai.clock.file, value: /tmp/clock}]}}",
            "services.scoring.extraEnv: guapai.clock.file moves the clock"),
        arguments(
            extraEnv("{name: _PROD_GUAPAI_CLOCK_FILE, value: /tmp/clock}"),
            "_PROD_GUAPAI_CLOCK_FILE moves the clock"),
        arguments(
            extraEnv("{name: QUARKUS_PROFILE, value: local}"),
            "QUARKUS_PROFILE may not be local, test or dev"),
        arguments(
            extraEnv("{name: QUARKUS_PROFILE, value: 'prod,test'}"),
            "QUARKUS_PROFILE may not be local, test or dev"),
        arguments(
            extraEnv("{name: SMALLRYE_CONFIG_PROFILE, value: dev}"),
            "SMALLRYE_CONFIG_PROFILE may not be local, test or dev"),
        arguments(
            extraEnv("{name: QUARKUS_PROFILE, valueFrom: {configMapKeyRef: {name: a, key: b}}}"),
            "QUARKUS_PROFILE may not be local, test or dev"),
        arguments(
            extraEnv("{name: JAVA_TOOL_OPTIONS, value: -Dquarkus.profile=local}"),
            "the option -Dquarkus.profile=local sets the clock or the profile"),
        arguments(
            "defaults: {jvmOptions: [-Dguapai.clock.file=/tmp/clock]}",
            "the option -Dguapai.clock.file=/tmp/clock sets the clock or the profile"));
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    assertThatThrownBy(() -> Chart.render())
        .hasMessageContaining("The values cannot be installed:\n- kafka.bootstrapServers")
        .hasMessageContaining("\n- oidc.issuer is required")
        .hasMessageContaining("\n- services.equipment.database.host is required");
  }

  @Test
  void aSettingThatOnlyLooksAlikeIsAdmitted() {
    assertThatCode(
            () ->
                Chart.render(
                    Chart.REQUIRED,
                    extraEnv("{name: QUARKUS_PROFILE, value: prod}"),
                    "services: {scoring: {extraEnv: [{name: GUAPAI_CLOCK_ZONE, value:"
                        + " Asia/Urumqi}]}}",
                    "oidc: {issuer: 'http://keycloak.mesh', allowInsecure: true}"))
        .doesNotThrowAnyException();
  }

  private static String override(String settings) {
    return "topics: {overrides: {hazard-events: {" + settings + "}}}";
  }

  private static String extraEnv(String entry) {
    return "defaults: {extraEnv: [" + entry + "]}";
  }
}
