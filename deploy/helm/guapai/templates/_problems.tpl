{{/* What is wrong between values that are right by themselves (those are for values.schema.json):
     one line a problem, starting with the value's path. */}}
{{- define "guapai.problems.platform" -}}
{{- $kafka := .Values.kafka -}}
{{- if not $kafka.bootstrapServers }}
- kafka.bootstrapServers is required: host:port of the brokers
{{- end }}
{{- $sasl := hasPrefix "SASL_" $kafka.securityProtocol -}}
{{- $without := list -}}
{{- range $service, $own := .Values.services }}
{{- if not (include "guapai.kafkaSecret" (dict "root" $ "service" $service)) }}
{{- $without = append $without $service }}
{{- end }}
{{- if and $own.kafkaSecret (or (not $sasl) $kafka.users.enabled) }}
- services.{{ $service }}.kafkaSecret has no effect {{ if $sasl }}beside kafka.users.enabled{{ else }}with kafka.securityProtocol {{ $kafka.securityProtocol }}{{ end }}
{{- end }}
{{- end }}
{{- if and $sasl $without }}
- kafka.sasl.existingSecret is required with kafka.securityProtocol {{ $kafka.securityProtocol }}, or kafka.users.enabled, or a kafkaSecret for {{ $without | join ", " }}
{{- else if and $kafka.sasl.existingSecret (not $sasl) }}
- kafka.sasl.existingSecret has no effect with kafka.securityProtocol {{ $kafka.securityProtocol }}
{{- else if and $kafka.sasl.existingSecret $kafka.users.enabled }}
- kafka.sasl.existingSecret has no effect beside kafka.users.enabled: every service has a user of its own
{{- end }}
{{- if $kafka.users.enabled }}
{{- if not (or $kafka.users.cluster .Values.topics.cluster) }}
- kafka.users.cluster is required when kafka.users.enabled is set: the name of the Kafka resource
{{- end }}
{{- if and (eq $kafka.users.authentication "tls") (ne $kafka.securityProtocol "SSL") }}
- kafka.users.authentication tls needs kafka.securityProtocol SSL, not {{ $kafka.securityProtocol }}
{{- else if and (eq $kafka.users.authentication "scram-sha-512") (not (and $sasl (eq $kafka.sasl.mechanism "SCRAM-SHA-512"))) }}
- kafka.users.authentication scram-sha-512 needs kafka.securityProtocol SASL_SSL or SASL_PLAINTEXT and kafka.sasl.mechanism SCRAM-SHA-512
{{- end }}
{{- end }}
{{- if and $kafka.ca.existingSecret (not (hasSuffix "SSL" $kafka.securityProtocol)) }}
- kafka.ca.existingSecret has no effect with kafka.securityProtocol {{ $kafka.securityProtocol }}
{{- end }}
{{- if not .Values.oidc.issuer }}
- oidc.issuer is required: the issuer of the bearer tokens
{{- else if and (hasPrefix "http://" .Values.oidc.issuer) (not .Values.oidc.allowInsecure) }}
- oidc.issuer must be an https address, unless oidc.allowInsecure is set
{{- end }}
{{- $verified := hasPrefix "verify-" .Values.database.sslMode -}}
{{- if ne $verified (not (empty .Values.database.ca.existingSecret)) }}
- database.ca.existingSecret belongs to database.sslMode verify-ca and verify-full: set both or neither
{{- end }}
{{- if not (regexMatch "^[a-z]([-a-z0-9]*[a-z0-9])?$" (include "guapai.fullname" .)) }}
- the names of Services start with a letter: set fullnameOverride for a release named {{ .Release.Name }}
{{- end }}
{{- if and .Values.ingress.enabled (not .Values.ingress.host) }}
- ingress.host is required when ingress.enabled is set
{{- end }}
{{- if and .Values.ingress.enabled .Values.networkPolicy.enabled (not .Values.networkPolicy.ingressFrom) }}
- networkPolicy.ingressFrom must admit the ingress controller when ingress.enabled is set
{{- end }}
{{- if .Values.topics.enabled }}
{{- if not .Values.topics.cluster }}
- topics.cluster is required when topics.enabled is set: the name of the Kafka resource
{{- end }}
{{- if gt (int .Values.topics.minInSyncReplicas) (int .Values.topics.replicas) }}
- topics.minInSyncReplicas ({{ .Values.topics.minInSyncReplicas }}) is greater than topics.replicas ({{ .Values.topics.replicas }})
{{- end }}
{{- end }}
{{- end -}}

{{/* Whether the inbox knows again what the topics still hold, and no record unpacks to what a service
     cannot bear. The topics are held to it whether the chart makes them or describes those that exist. */}}
{{- define "guapai.problems.topics" -}}
{{- $lasting := "a consumer set back to the beginning would apply old facts again" -}}
{{- $streams := include "guapai.streams" . | fromYamlArray -}}
{{- range $topic := include "guapai.topics" . | fromYamlArray }}
{{- $config := include "guapai.topicConfig" (dict "root" $ "topic" $topic) | fromYaml -}}
{{- if has $topic $streams }}
{{- if lt (int64 (get $config "retention.ms")) 0 }}
- topics: {{ $topic }} keeps its records for ever, which no inbox remembers: {{ $lasting }}
{{- end }}
{{- if contains "compact" (get $config "cleanup.policy") }}
- topics: {{ $topic }} is compacted, so that records stay for ever, which no inbox remembers: {{ $lasting }}
{{- end }}
{{- end }}
{{- if ne (get $config "compression.type") "uncompressed" }}
- topics: {{ $topic }} has compression.type {{ get $config "compression.type" }}: the broker holds the limit of a record against what it unpacks to with uncompressed only
{{- end }}
{{- if gt (int64 (get $config "max.message.bytes")) 1048576 }}
- topics: {{ $topic }} takes records of {{ get $config "max.message.bytes" | int64 }} bytes: the services take none beyond 1048576
{{- end }}
{{- end }}
{{- $least := int64 (include "guapai.leastRememberedDays" .) -}}
{{- with .Values.topics.rememberedDays }}
{{- if lt (int64 .) $least }}
- topics.rememberedDays ({{ . }}) is less than {{ $least }}, the longest that a stream keeps a record and a day: {{ $lasting }}
{{- end }}
{{- end }}
{{- end -}}

{{- define "guapai.problems.service" -}}
{{- $settings := include "guapai.settings" . | fromYaml -}}
{{- $path := printf "services.%s" .service -}}
{{- $scaling := $settings.autoscaling -}}
{{- if $scaling.enabled }}
{{- if gt (int $scaling.minReplicas) (int $scaling.maxReplicas) }}
- {{ $path }}.autoscaling: minReplicas ({{ $scaling.minReplicas }}) is greater than maxReplicas ({{ $scaling.maxReplicas }})
{{- end }}
{{- if not (dig "requests" "cpu" "" $settings.resources) }}
- {{ $path }}.resources.requests.cpu is required for autoscaling, which measures by it
{{- end }}
{{- end }}
{{- $least := add (int $settings.preStopSeconds) (int .root.Values.kafka.sessionTimeoutSeconds) -}}
{{- if le (int $settings.terminationGracePeriodSeconds) (int $least) }}
- {{ $path }}.terminationGracePeriodSeconds ({{ $settings.terminationGracePeriodSeconds }}) must be greater than preStopSeconds and kafka.sessionTimeoutSeconds together ({{ $least }})
{{- end }}
{{- $database := $settings.database -}}
{{- if not $database.host }}
- {{ $path }}.database.host is required, here or as database.host
{{- end }}
{{- if eq $database.appSecret $database.ownerSecret }}
- {{ $path }}.database: appSecret and ownerSecret must differ, for the application's role owns nothing
{{- end }}
{{- range $other, $_ := .root.Values.services }}
{{- if lt $.service $other }}
{{- $theirs := (include "guapai.settings" (dict "root" $.root "service" $other) | fromYaml).database -}}
{{- if and (eq $database.host $theirs.host) (eq $database.name $theirs.name) (eq (int $database.port) (int $theirs.port)) }}
- {{ $path }}.database is also that of services.{{ $other }}: every service has its own
{{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{/* The clock of an installation is the real one, its profile is prod, and its secrets are Secrets.
     Names are compared as the configuration reads them: in capitals, all else an underscore. */}}
{{- define "guapai.problems.environment" -}}
{{- $settings := include "guapai.settings" . | fromYaml -}}
{{- $path := printf "services.%s" .service -}}
{{- $managed := concat (include "guapai.environment" . | fromYaml | keys) (include "guapai.secretEnvironment" . | fromYaml | keys) -}}
{{- range $settings.extraEnv }}
{{- $name := regexReplaceAll "[^A-Z0-9]" (upper .name) "_" -}}
{{- $value := toString (.value | default "") -}}
{{- if contains "GUAPAI_CLOCK_FILE" $name }}
- {{ $path }}.extraEnv: {{ .name }} moves the clock, which an installation may not
{{- else if regexMatch "(QUARKUS|SMALLRYE)_(CONFIG_)?PROFILE" $name }}
{{- if or .valueFrom (regexMatch "(?i)\\b(local|test|dev)\\b" $value) }}
- {{ $path }}.extraEnv: {{ .name }} may not be local, test or dev, in which the clock can be moved
{{- end }}
{{- else if has $name $managed }}
- {{ $path }}.extraEnv: {{ .name }} is set by the chart
{{- else if and $value (regexMatch "PASSWORD|SECRET|TOKEN|JAAS|IDENTITY_KEY|NUMBER_KEY" $name) }}
- {{ $path }}.extraEnv: {{ .name }} looks like a secret: give it by valueFrom.secretKeyRef
{{- end }}
{{- end }}
{{- $options := concat $settings.jvmOptions (list) -}}
{{- range $settings.extraEnv }}
{{- $options = append $options (toString (.value | default "")) -}}
{{- end }}
{{- range $options }}
{{- if regexMatch "-D(%[^.]+\\.)?(guapai\\.clock\\.file|(quarkus|smallrye)\\.(config\\.)?profile)" . }}
- {{ $path }}: the option {{ . }} sets the clock or the profile, which an installation may not
{{- end }}
{{- end }}
{{- end -}}
