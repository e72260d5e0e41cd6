{{/* Settings of one service: the defaults under its own, as YAML. */}}
{{- define "guapai.settings" -}}
{{- $own := get .root.Values.services .service -}}
{{- $settings := mustMergeOverwrite (deepCopy .root.Values.defaults) (deepCopy $own) -}}
{{- $_ := set $settings "extraEnv" (concat .root.Values.defaults.extraEnv ($own.extraEnv | default list)) -}}
{{- $_ := set $settings "database" (mustMergeOverwrite (deepCopy .root.Values.database) (deepCopy $own.database)) -}}
{{- toYaml $settings -}}
{{- end -}}

{{- define "guapai.image" -}}
{{- $own := dig "image" dict (get .root.Values.services .service) -}}
{{- $repository := default (printf "%s/%s-service" .root.Values.image.repository .service) $own.repository -}}
{{- $tag := coalesce $own.tag .root.Values.image.tag .root.Chart.AppVersion -}}
{{- printf "%s:%s" $repository $tag -}}
{{- end -}}

{{- define "guapai.jdbcUrl" -}}
{{- $database := (include "guapai.settings" . | fromYaml).database -}}
{{- $url := printf "jdbc:postgresql://%s:%d/%s?sslmode=%s" $database.host (int $database.port) $database.name $database.sslMode -}}
{{- if $database.ca.existingSecret -}}
{{- $url = printf "%s&sslrootcert=/etc/guapai/database/ca.crt" $url -}}
{{- end -}}
{{- $url -}}
{{- end -}}

{{/* The environment that may be read by anyone who may read a ConfigMap. */}}
{{- define "guapai.environment" -}}
{{- $values := .root.Values -}}
{{/* The services listen on the loopback address unless told otherwise. */ -}}
QUARKUS_HTTP_HOST: 0.0.0.0
QUARKUS_HTTP_PORT: {{ $values.http.port | quote }}
QUARKUS_DATASOURCE_JDBC_URL: {{ include "guapai.jdbcUrl" . | quote }}
QUARKUS_OIDC_AUTH_SERVER_URL: {{ $values.oidc.issuer | quote }}
{{- if $values.tracing.endpoint }}
QUARKUS_OTEL_SDK_DISABLED: "false"
QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT: {{ $values.tracing.endpoint | quote }}
{{- end }}
KAFKA_BOOTSTRAP_SERVERS: {{ $values.kafka.bootstrapServers | quote }}
{{- if ne $values.kafka.securityProtocol "PLAINTEXT" }}
KAFKA_SECURITY_PROTOCOL: {{ $values.kafka.securityProtocol }}
{{- end }}
{{- if hasPrefix "SASL_" $values.kafka.securityProtocol }}
KAFKA_SASL_MECHANISM: {{ $values.kafka.sasl.mechanism }}
{{- else if $values.kafka.users.enabled }}
KAFKA_SSL_KEYSTORE_TYPE: PEM
{{- end }}
{{- if $values.kafka.ca.existingSecret }}
KAFKA_SSL_TRUSTSTORE_TYPE: PEM
KAFKA_SSL_TRUSTSTORE_LOCATION: /etc/guapai/kafka/ca.crt
{{- end }}
GUAPAI_CONSUMER_REMEMBERED_DAYS: {{ $values.topics.rememberedDays | default (include "guapai.leastRememberedDays" .root) | toString | quote }}
{{- if and (has .service (list "hazard" "equipment")) $values.publicDoors.trustedProxies }}
GUAPAI_PUBLIC_TRUSTED_PROXIES: {{ $values.publicDoors.trustedProxies | join "," | quote }}
{{- end }}
{{- if $values.regions.extra }}
GUAPAI_REGIONS_EXTRA: /etc/guapai/regions/regions.csv
{{- end }}
{{- if and $values.regions.boundaries (eq .service "notification") }}
GUAPAI_TERRITORY_BOUNDARIES: /etc/guapai/boundaries
{{- end }}
{{- end -}}

{{/* The environment that comes from Secrets: the name of a variable and where its value is. */}}
{{- define "guapai.secretEnvironment" -}}
{{- $values := .root.Values -}}
{{- $database := (include "guapai.settings" . | fromYaml).database -}}
QUARKUS_DATASOURCE_USERNAME: {name: {{ $database.appSecret }}, key: {{ $database.usernameKey }}}
QUARKUS_DATASOURCE_PASSWORD: {name: {{ $database.appSecret }}, key: {{ $database.passwordKey }}}
QUARKUS_FLYWAY_USERNAME: {name: {{ $database.ownerSecret }}, key: {{ $database.usernameKey }}}
QUARKUS_FLYWAY_PASSWORD: {name: {{ $database.ownerSecret }}, key: {{ $database.passwordKey }}}
{{- if eq .service "hazard" }}
GUAPAI_COMPLAINT_IDENTITY_KEY: {name: {{ $values.complaints.existingSecret }}, key: {{ $values.complaints.key }}}
{{- end }}
{{- if eq .service "equipment" }}
GUAPAI_PEOPLE_NUMBER_KEY: {name: {{ $values.operators.existingSecret }}, key: {{ $values.operators.key }}}
{{- end }}
{{- if eq .service "notification" }}
GUAPAI_HISTORY_ROOT_KEY: {name: {{ $values.historyRoots.existingSecret }}, key: {{ $values.historyRoots.key }}}
{{- end }}
{{- $credentials := include "guapai.kafkaSecret" . -}}
{{- if hasPrefix "SASL_" $values.kafka.securityProtocol }}
KAFKA_SASL_JAAS_CONFIG: {name: {{ $credentials }}, key: {{ $values.kafka.sasl.key }}}
{{- else if $values.kafka.users.enabled }}
KAFKA_SSL_KEYSTORE_KEY: {name: {{ $credentials }}, key: user.key}
KAFKA_SSL_KEYSTORE_CERTIFICATE_CHAIN: {name: {{ $credentials }}, key: user.crt}
{{- end }}
{{- end -}}
