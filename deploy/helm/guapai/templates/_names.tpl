{{/* Prefix of all names. 50 characters leave room for the longest suffix, "-notification". */}}
{{- define "guapai.fullname" -}}
{{- $name := default .Chart.Name .Values.nameOverride -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride | trunc 50 | trimSuffix "-" -}}
{{- else if contains $name .Release.Name -}}
{{- .Release.Name | trunc 50 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name $name | trunc 50 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{/* The helpers below take a scope: root (the chart's own context) and service (the name of one). */}}

{{- define "guapai.serviceName" -}}
{{- printf "%s-%s" (include "guapai.fullname" .root) .service -}}
{{- end -}}

{{/* Labels of everything that belongs to this release. */}}
{{- define "guapai.releaseSelector" -}}
app.kubernetes.io/name: {{ default .Chart.Name .Values.nameOverride | trunc 63 | trimSuffix "-" }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end -}}

{{- define "guapai.labels" -}}
{{ include "guapai.releaseSelector" . }}
app.kubernetes.io/part-of: guapai
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
{{- end -}}

{{- define "guapai.serviceSelector" -}}
{{ include "guapai.releaseSelector" .root }}
app.kubernetes.io/component: {{ .service }}
{{- end -}}

{{- define "guapai.serviceLabels" -}}
{{ include "guapai.labels" .root }}
app.kubernetes.io/component: {{ .service }}
{{- end -}}

{{/* Name, namespace and labels of an object that one service has one of. */}}
{{- define "guapai.serviceMetadata" -}}
name: {{ include "guapai.serviceName" . }}
namespace: {{ .root.Release.Namespace }}
labels:
  {{- include "guapai.serviceLabels" . | nindent 2 }}
{{- end -}}
