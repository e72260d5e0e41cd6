{{/* Which topics each service reads and writes, as its subscriptions and the owners of the streams say. */}}
{{- define "guapai.access" -}}
equipment:
  reads: [inspection-events, hazard-events, notification-events, agency-events]
  writes: [equipment-events, agency-receipts, dead-letters]
inspection:
  reads: [equipment-events, hazard-events, score-events, notification-events, agency-events]
  writes: [inspection-events, agency-receipts, dead-letters]
hazard:
  reads: [equipment-events, inspection-events, score-events, notification-events, agency-events]
  writes: [hazard-events, agency-receipts, dead-letters]
scoring:
  reads: [equipment-events, inspection-events, hazard-events, notification-events]
  writes: [score-events, dead-letters]
notification:
  reads: [equipment-events, inspection-events, hazard-events, score-events, agency-events, agency-receipts]
  writes: [notification-events, agency-events, agency-receipts, dead-letters]
{{- end -}}

{{/* Name of the Secret with the service's credentials for Kafka; empty when it has none. */}}
{{- define "guapai.kafkaSecret" -}}
{{- $kafka := .root.Values.kafka -}}
{{- if $kafka.users.enabled -}}
{{- include "guapai.serviceName" . -}}
{{- else -}}
{{- coalesce (get .root.Values.services .service).kafkaSecret $kafka.sasl.existingSecret | default "" -}}
{{- end -}}
{{- end -}}
