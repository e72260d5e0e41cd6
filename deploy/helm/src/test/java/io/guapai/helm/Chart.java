package io.guapai.helm;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The chart, rendered as an installation with the given values would be. */
final class Chart {
  static final Path DIRECTORY = Path.of("guapai").toAbsolutePath();
  static final List<String> SERVICES =
      List.of("equipment", "hazard", "inspection", "notification", "scoring");

  /** The three values without a default. */
  static final String REQUIRED =
      """
      kafka:
        bootstrapServers: kafka-1:9092,kafka-2:9092
      oidc:
        issuer: https://issuer.example/realms/guapai
      database:
        host: postgres.example
      """;

  /** Everything that is optional, switched on. */
  static final String COMPLETE =
      """
      kafka:
        bootstrapServers: kafka-1:9093,kafka-2:9093
        securityProtocol: SASL_SSL
        users: {enabled: true}
        ca: {existingSecret: kafka-cluster-ca-cert}
      oidc:
        issuer: https://issuer.example:8443/realms/guapai
      database:
        host: postgres.example
        port: 5433
        sslMode: verify-full
        ca: {existingSecret: postgres-ca}
      imagePullSecrets: [{name: pull}]
      regions:
        extra: |
          code,name,level,parent
          91,Beyond,PROVINCE,
      defaults:
        extraEnv: [{name: QUARKUS_LOG_LEVEL, value: INFO}]
        podAnnotations: {example.org/team: safety}
        serviceAccountAnnotations: {example.org/identity: guapai}
        nodeSelector: {kubernetes.io/os: linux}
        tolerations: [{key: dedicated, operator: Exists}]
        affinity: {podAntiAffinity: {}}
        priorityClassName: high
      ingress: {enabled: true, className: nginx, host: guapai.example, tlsSecret: guapai-tls,
        annotations: {nginx.ingress.kubernetes.io/proxy-buffering: "off"}}
      networkPolicy:
        enabled: true
        ingressFrom: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ingress}}}]
        extraEgress: [{ports: [{port: 4317, protocol: TCP}]}]
      topics: {enabled: true, cluster: events}
      """;

  private static final YAMLMapper YAML =
      new YAMLMapper(
          YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

  private Chart() {}

  static Manifests render(String... values) {
    return renderAs("guapai", "v1.32.0", values);
  }

  /** Each element of {@code values} is a values file; a later one overrides an earlier one. */
  static Manifests renderAs(String release, String kubernetes, String... values) {
    TemplateCommand template =
        new Helm(DIRECTORY)
            .template()
            .withName(release)
            .withNamespace("supervision")
            .withKubeVersion(kubernetes);
    Path folder = temporaryFolder();
    try {
      for (int i = 0; i < values.length; i++) {
        Path file = Files.writeString(folder.resolve(i + ".yaml"), values[i]);
        template.withValuesFile(file);
      }
      return new Manifests(parse(template.call()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(folder);
    }
  }

  /** The chart's own values under the given ones, as one file. */
  static String merged(String values) {
    try {
      return YAML.writeValueAsString(
          YAML.readerForUpdating(read("values.yaml")).<JsonNode>readValue(values));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode yaml(String text) {
    try {
      return YAML.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode read(String file) {
    try {
      return yaml(Files.readString(DIRECTORY.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, String> strings(JsonNode node) {
    return YAML.convertValue(node, new TypeReference<>() {});
  }

  private static List<JsonNode> parse(String manifests) throws IOException {
    try (JsonParser parser = YAML.createParser(manifests)) {
      return YAML.readerFor(JsonNode.class).<JsonNode>readValues(parser).readAll();
    }
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("guapai-values");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
