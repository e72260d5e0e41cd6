{{- define "guapai.podSpec" -}}
{{- $values := .root.Values -}}
{{- $settings := include "guapai.settings" . | fromYaml -}}
serviceAccountName: {{ include "guapai.serviceName" . }}
automountServiceAccountToken: false
{{/* A Service named kafka would otherwise put KAFKA_PORT and the like into the client's settings. */ -}}
enableServiceLinks: false
terminationGracePeriodSeconds: {{ $settings.terminationGracePeriodSeconds }}
securityContext:
  runAsNonRoot: true
  {{- with $values.podSecurity.runAsUser }}
  runAsUser: {{ int64 . }}
  {{- end }}
  {{- with $values.podSecurity.runAsGroup }}
  runAsGroup: {{ int64 . }}
  {{- end }}
  seccompProfile:
    type: RuntimeDefault
topologySpreadConstraints:
  {{- range $key := list "topology.kubernetes.io/zone" "kubernetes.io/hostname" }}
  - maxSkew: 1
    topologyKey: {{ $key }}
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels:
        {{- include "guapai.serviceSelector" $ | nindent 8 }}
    matchLabelKeys:
      - pod-template-hash
  {{- end }}
{{- with $values.imagePullSecrets }}
imagePullSecrets:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with $settings.priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- range $key := list "nodeSelector" "tolerations" "affinity" }}
{{- with get $settings $key }}
{{ $key }}:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}
containers:
  - {{ include "guapai.container" . | indent 4 | trim }}
volumes:
  - name: tmp
    emptyDir:
      sizeLimit: {{ $settings.temporarySpace }}
  {{- range $folder, $ca := dict "kafka" $values.kafka.ca "database" $values.database.ca }}
  {{- if $ca.existingSecret }}
  - name: {{ $folder }}-ca
    secret:
      secretName: {{ $ca.existingSecret }}
      items:
        - key: {{ $ca.key }}
          path: ca.crt
  {{- end }}
  {{- end }}
  {{- if $values.regions.extra }}
  - name: regions
    configMap:
      name: {{ include "guapai.fullname" .root }}-regions
  {{- end }}
  {{- if and $values.regions.boundaries (eq .service "notification") }}
  - name: boundaries
    configMap:
      name: {{ $values.regions.boundaries }}
  {{- end }}
{{- end -}}

{{- define "guapai.container" -}}
{{- $values := .root.Values -}}
{{- $settings := include "guapai.settings" . | fromYaml -}}
name: {{ .service }}
image: {{ include "guapai.image" . | quote }}
imagePullPolicy: {{ $values.image.pullPolicy }}
# An archive of classes knows the jar by this name only.
workingDir: {{ $values.application.directory | quote }}
command:
  - java
  {{- range $settings.jvmOptions }}
  - {{ . | quote }}
  {{- end }}
  - -jar
  - quarkus-run.jar
ports:
  - name: http
    containerPort: {{ $values.http.port }}
    protocol: TCP
envFrom:
  - configMapRef:
      name: {{ include "guapai.serviceName" . }}
env:
  {{- range $name, $reference := include "guapai.secretEnvironment" . | fromYaml }}
  - name: {{ $name }}
    valueFrom:
      secretKeyRef:
        {{- toYaml $reference | nindent 8 }}
  {{- end }}
  {{- with $settings.extraEnv }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
{{- range $probe, $check := dict "startup" "started" "liveness" "live" "readiness" "ready" }}
{{ $probe }}Probe:
  httpGet:
    path: /q/health/{{ $check }}
    port: http
  {{- toYaml (get $settings.probes $probe) | nindent 2 }}
{{- end }}
{{- if $settings.preStopSeconds }}
lifecycle:
  preStop:
    {{- if semverCompare ">=1.30.0-0" .root.Capabilities.KubeVersion.Version }}
    sleep:
      seconds: {{ $settings.preStopSeconds }}
    {{- else }}
    exec:
      command: [sleep, {{ $settings.preStopSeconds | toString | quote }}]
    {{- end }}
{{- end }}
resources:
  {{- toYaml $settings.resources | nindent 2 }}
securityContext:
  allowPrivilegeEscalation: false
  privileged: false
  readOnlyRootFilesystem: true
  capabilities:
    drop:
      - ALL
volumeMounts:
  - name: tmp
    mountPath: /tmp
  {{- range $folder, $ca := dict "kafka" $values.kafka.ca "database" $values.database.ca }}
  {{- if $ca.existingSecret }}
  - name: {{ $folder }}-ca
    mountPath: /etc/guapai/{{ $folder }}
    readOnly: true
  {{- end }}
  {{- end }}
  {{- if $values.regions.extra }}
  - name: regions
    mountPath: /etc/guapai/regions
    readOnly: true
  {{- end }}
  {{- if and $values.regions.boundaries (eq .service "notification") }}
  - name: boundaries
    mountPath: /etc/guapai/boundaries
    readOnly: true
  {{- end }}
{{- end -}}
